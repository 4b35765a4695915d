package org.zhiliang.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.zhiliang.engine.Actor;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Directory;
import org.zhiliang.engine.OpenTask;

/** Who acts on a task: a party by the key of its case, or one of the demo people to whom the task is open. */
@Component
@Profile("demo")
class Cast {

    private final Directory directory;
    private final Map<String, List<String>> members = new HashMap<>();
    private final Map<String, Actor> officials = new HashMap<>();

    Cast(Directory directory) {
        this.directory = directory;
    }

    Actor on(OpenTask task) {
        for (String group : task.candidates()) {
            if (group.endsWith("@" + task.caseNo())) {
                return new Actor(group, Set.of(group));
            }
        }
        return task.candidates().stream()
                .sorted()
                .filter(group -> !membersOf(group).isEmpty())
                .findFirst()
                .map(group -> official(memberOf(group, task.caseNo())))
                .orElseThrow(() -> new IllegalStateException("Nobody in the demo is in any of " + task.candidates()));
    }

    /** One of the group, always the same in one case; empty where nobody is in it. */
    String memberOf(String group, CaseNo caseNo) {
        List<String> all = membersOf(group);
        return all.isEmpty() ? "" : all.get(Math.floorMod(caseNo.hashCode(), all.size()));
    }

    boolean isOfficial(Actor actor) {
        return officials.containsKey(actor.id());
    }

    private List<String> membersOf(String group) {
        return members.computeIfAbsent(group, name -> {
            List<String> logins = new ArrayList<>();
            directory.membersOf(name).forEach(person -> logins.add(person.id()));
            return logins;
        });
    }

    private Actor official(String login) {
        return officials.computeIfAbsent(
                login,
                name -> new Actor(
                        name,
                        directory.groupsOf(name).stream()
                                .map(Directory.Group::id)
                                .collect(Collectors.toSet())));
    }
}
