package org.zhiliang.database;

/** There is no database to start on. Told in one line, with what to do. */
class UnusableDatabase extends RuntimeException {

    private final String action;

    UnusableDatabase(String problem, String action) {
        super(problem);
        this.action = action;
    }

    String action() {
        return action;
    }
}
