package org.zhiliang.engine.camunda;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.zhiliang.engine.Directory;

/** A search among the groups of the directory: the posts. */
@SuppressWarnings("serial") // made, run and forgotten within one command
final class ReadOnlyIdentityGroups extends GroupQueryImpl {

    private final transient Directory directory;

    ReadOnlyIdentityGroups(Directory directory, CommandExecutor executor) {
        super(executor);
        this.directory = directory;
    }

    @Override
    public long executeCount(CommandContext context) {
        return found().size();
    }

    @Override
    public List<Group> executeList(CommandContext context, Page page) {
        return ReadOnlyIdentity.slice(found(), page);
    }

    private List<Group> found() {
        return candidates()
                .filter(this::matches)
                .sorted(Comparator.comparing(Directory.Group::id))
                .map(ReadOnlyIdentity::group)
                .toList();
    }

    private Stream<Directory.Group> candidates() {
        if (getTenantId() != null) {
            return Stream.empty();
        }
        if (getUserId() != null) {
            return Stream.concat(
                    directory.groupsOf(getUserId()).stream(),
                    directory.person(getUserId()).filter(Directory.Person::admin).stream()
                            .map(person -> ReadOnlyIdentity.administrators()));
        }
        if (getId() != null) {
            return directory.group(getId()).stream();
        }
        Collection<Directory.Group> all = directory.groups();
        return getIds() == null ? all.stream() : Arrays.stream(getIds()).flatMap(id -> directory.group(id).stream());
    }

    private boolean matches(Directory.Group group) {
        return (getId() == null || getId().equals(group.id()))
                && (getIds() == null || Arrays.asList(getIds()).contains(group.id()))
                && (getName() == null || getName().equals(group.name()))
                && ReadOnlyIdentityUsers.like(getNameLike(), group.name());
    }
}
