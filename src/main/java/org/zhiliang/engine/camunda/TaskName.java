package org.zhiliang.engine.camunda;

/** A task's name in lists: the label of the step, then the case number. */
final class TaskName {

    static final String BETWEEN = " · ";

    private TaskName() {}

    static String label(String name) {
        int end = name.lastIndexOf(BETWEEN);
        return end < 0 ? name : name.substring(0, end);
    }
}
