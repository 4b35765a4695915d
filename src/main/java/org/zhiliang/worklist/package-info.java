/** The gate of every submission, the record of submissions, and the open work of outside parties. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Worklist",
        allowedDependencies = {"act", "engine", "form", "document", "audit", "access", "casefile"})
package org.zhiliang.worklist;
