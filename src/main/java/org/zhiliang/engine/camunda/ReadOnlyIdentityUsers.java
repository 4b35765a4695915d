package org.zhiliang.engine.camunda;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.jspecify.annotations.Nullable;
import org.zhiliang.engine.Directory;

/** A search among the people of the directory. */
@SuppressWarnings("serial") // made, run and forgotten within one command
final class ReadOnlyIdentityUsers extends UserQueryImpl {

    private final transient Directory directory;

    ReadOnlyIdentityUsers(Directory directory, CommandExecutor executor) {
        super(executor);
        this.directory = directory;
    }

    @Override
    public long executeCount(CommandContext context) {
        return found().size();
    }

    @Override
    public List<User> executeList(CommandContext context, Page page) {
        return ReadOnlyIdentity.slice(found(), page);
    }

    private List<User> found() {
        return candidates().stream()
                .filter(this::matches)
                .sorted(Comparator.comparing(Directory.Person::id))
                .map(ReadOnlyIdentity::user)
                .toList();
    }

    private Collection<Directory.Person> candidates() {
        if (tenantId != null || procDefId != null) {
            return List.of();
        }
        if (id != null) {
            return directory.person(id).filter(this::isMember).stream().toList();
        }
        if (groupId == null) {
            return directory.people();
        }
        return groupId.equals(ReadOnlyIdentity.ADMINISTRATORS)
                ? directory.people().stream().filter(Directory.Person::admin).toList()
                : directory.membersOf(groupId);
    }

    private boolean isMember(Directory.Person person) {
        return groupId == null
                || (groupId.equals(ReadOnlyIdentity.ADMINISTRATORS) && person.admin())
                || directory.groupsOf(person.id()).stream()
                        .anyMatch(group -> group.id().equals(groupId));
    }

    private boolean matches(Directory.Person person) {
        return (ids == null || Arrays.asList(ids).contains(person.id()))
                && is(firstName, person.firstName())
                && is(lastName, person.lastName())
                && is(email, person.email())
                && like(firstNameLike, person.firstName())
                && like(lastNameLike, person.lastName())
                && like(emailLike, person.email());
    }

    private static boolean is(@Nullable String wanted, String actual) {
        return wanted == null || wanted.equals(actual);
    }

    static boolean like(@Nullable String pattern, String actual) {
        return pattern == null
                || actual.toLowerCase(Locale.ROOT)
                        .contains(pattern.replace("%", "").toLowerCase(Locale.ROOT));
    }
}
