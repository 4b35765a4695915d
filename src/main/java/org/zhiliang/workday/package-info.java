/** Calendars as data, and deadlines with start, pause, resume and a printed calculation. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Working days",
        allowedDependencies = {"act", "engine", "audit", "access", "notification"})
package org.zhiliang.workday;
