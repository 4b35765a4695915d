package org.zhiliang.complaint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhiliang.access.People;
import org.zhiliang.access.Post;
import org.zhiliang.access.Role;
import org.zhiliang.casefile.CaseKind;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotFound;
import org.zhiliang.party.Parties;
import org.zhiliang.party.Party;

/**
 * Who may know who reported (Order 121 Art. 37): those who check the report, decide on it, or took it in. Everybody else
 * who may see the case reads it without the reporter.
 */
@Component
public class ReporterSecrecy {

    private static final Set<Role> CHECKING = Set.of(Role.CHECKER, Role.HEAD, Role.INTAKE, Role.INTAKE_LEAD);
    private static final Set<Role> INTAKE = Set.of(Role.INTAKE, Role.INTAKE_LEAD);

    private final People people;
    private final CaseRegister register;
    private final Routing routing;
    private final Parties parties;

    ReporterSecrecy(People people, CaseRegister register, Routing routing, Parties parties) {
        this.people = people;
        this.register = register;
        this.routing = routing;
        this.parties = parties;
    }

    /** Whether an official may know the secret parties of a case. */
    public boolean mayKnow(String login, CaseNo caseNo) {
        String unit = register.get(caseNo).unit();
        Optional<String> intake = intakeOf(caseNo);
        return people.effectivePostsOf(login).stream().anyMatch(post -> isInvolved(post, unit, intake));
    }

    /**
     * Lets an official to the papers and files of a case: those of a report are for those who may know who reported.
     *
     * @throws NotFound otherwise
     */
    public void letIn(String login, CaseNo caseNo) {
        if (CaseKind.of(caseNo) == CaseKind.REPORT && !mayKnow(login, caseNo)) {
            throw new NotFound("papers and files of " + caseNo);
        }
    }

    private static boolean isInvolved(Post post, String unit, Optional<String> intake) {
        boolean checks = post.unit().equals(unit) && CHECKING.contains(post.role());
        boolean tookIn = intake.filter(post.unit()::equals).isPresent() && INTAKE.contains(post.role());
        return checks || tookIn;
    }

    private Optional<String> intakeOf(CaseNo caseNo) {
        try {
            return Optional.of(routing.of(caseNo).intakeUnit());
        } catch (NotFound unrouted) {
            return Optional.empty();
        }
    }

    /** The parties of a case as an official may see them: of the secret ones nothing but their role. */
    public List<Party> parties(CaseNo caseNo, String login) {
        List<Party> all = parties.of(caseNo);
        if (all.stream().noneMatch(Party::secret) || mayKnow(login, caseNo)) {
            return all;
        }
        return all.stream()
                .map(party -> party.secret() ? party.concealed() : party)
                .collect(Collectors.toList());
    }
}
