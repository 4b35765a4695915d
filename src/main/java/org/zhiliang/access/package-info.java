/** Users, posts, organisation units and regions; sign-in; who may do and see what. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"engine", "audit"})
package org.zhiliang.access;
