package org.zhiliang.access;

/** The application must not start like this. Told in one line, with what to do. */
class StartRefused extends RuntimeException {

    private final String action;

    StartRefused(String problem, String action) {
        super(problem);
        this.action = action;
    }

    String action() {
        return action;
    }
}
