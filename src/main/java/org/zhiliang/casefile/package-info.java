/** The register: one row per case of any kind. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Case register",
        allowedDependencies = {"act", "engine", "audit", "access"})
package org.zhiliang.casefile;
