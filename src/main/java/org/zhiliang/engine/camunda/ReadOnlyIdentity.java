package org.zhiliang.engine.camunda;

import java.util.List;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.TenantQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;
import org.zhiliang.engine.Directory;

/** People and groups as the engine knows them: a view on the directory. Nobody signs in here, and there are no tenants. */
final class ReadOnlyIdentity implements ReadOnlyIdentityProvider {

    /** The one group whose members the engine lets administer it; the directory says who they are. */
    static final String ADMINISTRATORS = Groups.CAMUNDA_ADMIN;

    private final Directory directory;

    ReadOnlyIdentity(Directory directory) {
        this.directory = directory;
    }

    static User user(Directory.Person person) {
        UserEntity user = new UserEntity(person.id());
        user.setFirstName(person.firstName());
        user.setLastName(person.lastName());
        user.setEmail(person.email());
        return user;
    }

    static Group group(Directory.Group group) {
        GroupEntity entity = new GroupEntity(group.id());
        entity.setName(group.name());
        entity.setType("post");
        return entity;
    }

    static Directory.Group administrators() {
        return new Directory.Group(ADMINISTRATORS, ADMINISTRATORS);
    }

    @Override
    public @Nullable User findUserById(String id) {
        return directory.person(id).map(ReadOnlyIdentity::user).orElse(null);
    }

    @Override
    public UserQuery createUserQuery() {
        return new ReadOnlyIdentityUsers(directory, executor());
    }

    @Override
    public UserQuery createUserQuery(CommandContext context) {
        return new ReadOnlyIdentityUsers(directory, executor());
    }

    @Override
    public NativeUserQuery createNativeUserQuery() {
        throw new UnsupportedOperationException("People are not in the engine's tables");
    }

    @Override
    public boolean checkPassword(String user, String password) {
        return false;
    }

    @Override
    public @Nullable Group findGroupById(String id) {
        return directory.group(id).map(ReadOnlyIdentity::group).orElse(null);
    }

    @Override
    public GroupQuery createGroupQuery() {
        return new ReadOnlyIdentityGroups(directory, executor());
    }

    @Override
    public GroupQuery createGroupQuery(CommandContext context) {
        return new ReadOnlyIdentityGroups(directory, executor());
    }

    @Override
    public @Nullable Tenant findTenantById(String id) {
        return null;
    }

    @Override
    public TenantQuery createTenantQuery() {
        return new NoTenants(executor());
    }

    @Override
    public TenantQuery createTenantQuery(CommandContext context) {
        return new NoTenants(executor());
    }

    @Override
    public void flush() {
        // nothing is ever changed here
    }

    @Override
    public void close() {
        // nothing is held open
    }

    /** The part of a list that was asked for. */
    static <T> List<T> slice(List<T> all, @Nullable Page page) {
        if (page == null) {
            return all;
        }
        return all.stream()
                .skip(page.getFirstResult())
                .limit(page.getMaxResults())
                .toList();
    }

    private static CommandExecutor executor() {
        return Context.getProcessEngineConfiguration().getCommandExecutorTxRequired();
    }

    private static final class NoTenants extends TenantQueryImpl {

        private NoTenants(CommandExecutor executor) {
            super(executor);
        }

        @Override
        public long executeCount(CommandContext context) {
            return 0;
        }

        @Override
        public List<Tenant> executeList(CommandContext context, Page page) {
            return List.of();
        }
    }
}
