package org.zhiliang.access;

/** Somebody with an account. The login is also the user name in the engine and in every record of who did what. */
public record Person(String login, Kind kind, String name, String email, String phone, boolean enabled) {

    /** An official, or somebody who turns to the authorities. */
    public enum Kind {
        STAFF,
        OUTSIDER
    }

    public boolean isStaff() {
        return kind == Kind.STAFF;
    }
}
