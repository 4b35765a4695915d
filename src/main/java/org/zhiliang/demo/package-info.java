/**
 * The demonstration: invented cases that were lived through in fast motion, by the same services, desks and jobs as real
 * ones. Only in the profile {@code demo}; nobody depends on it.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {
            "engine",
            "complaint",
            "complaint :: domain",
            "casefile",
            "party",
            "document",
            "form",
            "workday",
            "notification",
            "access"
        })
package org.zhiliang.demo;
