package org.zhiliang.engine.camunda;

import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/** Which rights on a task the engine writes down: those of the group whose work it is, as long as it is that group's. */
class TaskAccess extends DefaultAuthorizationProvider {

    /** Whoever claims a task holds the post by which it is open to them, and needs no right that outlives the post. */
    @Override
    public AuthorizationEntity @Nullable [] newTaskAssignee(
            Task task, @Nullable String oldAssignee, @Nullable String newAssignee) {
        return null;
    }

    /**
     * A unit from which the task was taken away does not see it any more; the engine would leave the right behind. Of a
     * task that ends the engine deletes every right by itself.
     */
    @Override
    public AuthorizationEntity @Nullable [] deleteTaskGroupIdentityLink(Task task, String groupId, String type) {
        AuthorizationEntity right = IdentityLinkType.CANDIDATE.equals(type) && !((TaskEntity) task).isDeleted()
                ? getGrantAuthorizationByGroupId(groupId, Resources.TASK, task.getId())
                : null;
        return right == null ? null : new AuthorizationEntity[] {right};
    }

    /** A task that comes into being has no rights yet; the engine would ask the database for them. */
    @Override
    protected AuthorizationEntity createOrUpdateAuthorization(
            Task task,
            @Nullable String userId,
            @Nullable String groupId,
            Resource resource,
            boolean historic,
            Permission... permissions) {
        return ((TaskEntity) task).getRevision() == 0
                ? createAuthorization(userId, groupId, resource, task.getId(), permissions)
                : super.createOrUpdateAuthorization(task, userId, groupId, resource, historic, permissions);
    }
}
