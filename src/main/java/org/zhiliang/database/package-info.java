/** The PostgreSQL server that the application brings along when none is configured, and the checks of the one that is. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Database",
        allowedDependencies = {"engine"})
package org.zhiliang.database;
