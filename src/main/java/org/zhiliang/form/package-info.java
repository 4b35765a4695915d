/** Form definitions: loaded from the files under forms/, rendered in the portal, validated on the server. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Forms",
        allowedDependencies = {"engine"})
package org.zhiliang.form;
