/** Layout, home page, public pages, error pages and message bundles. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Portal",
        allowedDependencies = {"engine", "access", "notification", "audit", "form", "workday"})
package org.zhiliang.portal;
