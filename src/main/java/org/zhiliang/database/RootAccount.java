package org.zhiliang.database;

import io.zonky.test.db.postgres.util.LinuxUtils;

/** PostgreSQL does not run as root; started by root it is moved to a user namespace of its own, which not every machine allows. */
final class RootAccount {

    private RootAccount() {}

    /** @throws UnusableDatabase if root starts the server and cannot step down */
    static void refuseHelpless() {
        refuseHelpless("root".equals(System.getProperty("user.name")), LinuxUtils.isUnshareAvailable());
    }

    static void refuseHelpless(boolean root, boolean canStepDown) {
        if (root && !canStepDown) {
            throw new UnusableDatabase(
                    "PostgreSQL does not run as root, and this machine does not let root step down (unshare -U).",
                    "Start as another user, allow user namespaces, or set SPRING_DATASOURCE_URL to a database of your own.");
        }
    }
}
