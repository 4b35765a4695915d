/** The append-only, hash-chained record of who did and who read what. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"engine", "act"})
package org.zhiliang.audit;
