package org.zhiliang.complaint;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Values;
import org.zhiliang.party.PartyKeys.Key;
import org.zhiliang.party.PartyRole;

/**
 * What the letter of authority lets an agent do (Order 121 Art. 11): only one with special authority, as long as it lasts,
 * changes or gives up claims or settles.
 */
@Component
public class AgentPowers {

    private static final String SPECIAL = "special";

    private final PaperRows papers;
    private final ComplaintClock clock;

    AgentPowers(PaperRows papers, ComplaintClock clock) {
        this.papers = papers;
        this.clock = clock;
    }

    /** Whether this party may dispose of the complaint: the complainant, or an agent with the authority for it. */
    boolean mayDispose(Key key) {
        return key.role() == PartyRole.COMPLAINANT || (key.role() == PartyRole.AGENT && hasPower(key.caseNo()));
    }

    /** Whether the agent of this case has special authority that has not ended. */
    public boolean hasPower(CaseNo caseNo) {
        Values answers = papers.of(caseNo).answers();
        LocalDate until = answers.date("agentUntil");
        return SPECIAL.equals(answers.textOrNull("agentScope")) && (until == null || !until.isBefore(clock.today()));
    }
}
