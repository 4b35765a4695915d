/** Mail, SMS and the in-app inbox, sent after commit from an outbox. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Notifications",
        allowedDependencies = {"act", "engine", "audit", "access"})
package org.zhiliang.notification;
