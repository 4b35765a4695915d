package org.zhiliang.engine.camunda;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** What every official finds in the task list: which tasks, in which order, under which name. */
@Component
class ReadyMadeFilters {

    private static final String ME = "${currentUser()}";
    private static final String MY_POSTS = "${currentUserGroups()}";
    private static final String NOW = "${now()}";
    private static final String IN_TWO_DAYS = "${dateTime().plusDays(2)}";

    private final TaskService tasks;

    ReadyMadeFilters(TaskService tasks) {
        this.tasks = tasks;
    }

    List<Ready> all() {
        return List.of(
                new Ready("mine", "我的任务", "已由我认领、等我办理的任务", 10, "#1d5f8a", mine()),
                new Ready("unit", "本单位待办", "本单位(我的岗位)可以认领的任务", 20, "#3f6b4f", ofMyPosts()),
                new Ready("soon", "两日内到期", "我和本单位的任务中,两日内到期的", 30, "#8a5a00", dueSoon()),
                new Ready("overdue", "已逾期", "我和本单位的任务中,已过办理期限的", 40, "#a32020", overdue()),
                new Ready("all", "全部经办", "我的和本单位的全部任务,包括同事已认领的", 50, "#55606a", mineAndOfMyPosts()));
    }

    private TaskQuery mine() {
        return byDueDate(tasks.createTaskQuery().taskAssigneeExpression(ME));
    }

    private TaskQuery ofMyPosts() {
        return byDueDate(
                tasks.createTaskQuery().taskCandidateGroupInExpression(MY_POSTS).taskUnassigned());
    }

    private TaskQuery dueSoon() {
        return byDueDate(either().dueAfterExpression(NOW).dueBeforeExpression(IN_TWO_DAYS));
    }

    private TaskQuery overdue() {
        return byDueDate(either().dueBeforeExpression(NOW));
    }

    private TaskQuery mineAndOfMyPosts() {
        return byDueDate(either());
    }

    private TaskQuery either() {
        return tasks.createTaskQuery()
                .or()
                .taskAssigneeExpression(ME)
                .taskCandidateGroupInExpression(MY_POSTS)
                .includeAssignedTasks()
                .endOr();
    }

    private static TaskQuery byDueDate(TaskQuery query) {
        return query.orderByDueDate().asc();
    }

    /**
     * @param priority place in the list, the lowest first
     * @param color of the bar beside the name, as {@code #rrggbb}
     */
    record Ready(String id, String name, String description, int priority, String color, TaskQuery query) {}
}
