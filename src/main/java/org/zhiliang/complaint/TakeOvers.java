package org.zhiliang.complaint;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.access.Role;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotAllowedNow;
import org.zhiliang.engine.NotFound;
import org.zhiliang.engine.Tasks;

/**
 * 上级提办: a leader of a superior unit takes a case into that unit (Order 121 Art. 13, 33). Open tasks follow to the
 * people who hold the same roles there, the clocks run on, the parties are told.
 */
@Service
@Transactional
public class TakeOvers {

    private final Routing routing;
    private final Tasks tasks;
    private final Superiors superiors;
    private final PartyNotices notices;
    private final ComplaintWords words;

    TakeOvers(Routing routing, Tasks tasks, Superiors superiors, PartyNotices notices, ComplaintWords words) {
        this.routing = routing;
        this.tasks = tasks;
        this.superiors = superiors;
        this.notices = notices;
        this.words = words;
    }

    /** The unit into which the official may take the case; empty where they may not. */
    @Transactional(readOnly = true)
    public Optional<String> unitFor(String login, CaseNo caseNo) {
        return superiors
                .ledBy(login, routing.unitOf(caseNo))
                .filter(unit -> !tasks.of(caseNo).isEmpty());
    }

    /**
     * Takes the case over.
     *
     * @throws NotFound if the official leads no unit above the one that has it
     * @throws NotAllowedNow if the superior unit has nobody for a task that is open
     */
    public void takeOver(CaseNo caseNo, String by, String reason) {
        String from = routing.unitOf(caseNo);
        String to = unitFor(by, caseNo).orElseThrow(() -> new NotFound("superior unit of " + caseNo));
        Set<Role> roles = tasks.of(caseNo).stream()
                .flatMap(task -> task.candidates().stream())
                .flatMap(group -> superiors.roleAt(from, group).stream())
                .collect(Collectors.toSet());
        for (Role role : roles) {
            if (superiors.hasNobody(role, to)) {
                throw new NotAllowedNow(
                        words.say("complaint.takeOver.nobody", words.say("access.role." + role.code())));
            }
        }
        routing.takeOver(caseNo, to, by, reason);
        roles.forEach(role -> tasks.regroup(caseNo, role.at(from), role.at(to)));
        notices.moved(caseNo, to, by, routing.moves(caseNo).size());
    }
}
