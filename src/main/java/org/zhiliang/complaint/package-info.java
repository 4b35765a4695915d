/** Quality complaints and reports (Regulation Article 27; SAMR Order 121), from intake to evaluation and archive. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Complaints",
        allowedDependencies = {
            "act",
            "engine",
            "worklist",
            "form",
            "casefile",
            "party",
            "document",
            "workday",
            "notification",
            "audit",
            "access"
        })
package org.zhiliang.complaint;
