package org.zhiliang.complaint.process;

import org.springframework.stereotype.Component;
import org.zhiliang.complaint.AgentPowers;
import org.zhiliang.complaint.Agreements;
import org.zhiliang.complaint.Agreements.Terms;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Submission;
import org.zhiliang.engine.SubmissionRefused;
import org.zhiliang.engine.TaskDesk;
import org.zhiliang.engine.Values;
import org.zhiliang.party.Parties;
import org.zhiliang.party.Party;
import org.zhiliang.party.PartyRole;

/** 签署: each party confirms the terms in its own name, or declines (Order 121 Art. 24). */
@Component
class AgreementSignatureDesk implements TaskDesk {

    private final CaseFacts facts;
    private final Agreements agreements;
    private final Parties parties;
    private final AgentPowers agents;

    AgreementSignatureDesk(CaseFacts facts, Agreements agreements, Parties parties, AgentPowers agents) {
        this.facts = facts;
        this.agreements = agreements;
        this.parties = parties;
        this.agents = agents;
    }

    @Override
    public String form() {
        return "agreement-signature";
    }

    @Override
    public Values prefill(OpenTask task) {
        Terms terms = agreements.of(task.caseNo()).terms();
        return Values.of("content", terms.content())
                .with(
                        "amount",
                        terms.amount() == null
                                ? "—"
                                : facts.say("complaint.yuan", terms.amount().toPlainString()))
                .with("method", terms.method())
                .with(
                        "performBy",
                        terms.performBy() == null ? "—" : terms.performBy().toString());
    }

    @Override
    public Facts take(OpenTask task, Submission submission) {
        PartyRole role = task.step().endsWith("Respondent") ? PartyRole.RESPONDENT : PartyRole.COMPLAINANT;
        Values values = submission.values();
        if (submission.by().id().startsWith(PartyRole.AGENT.code() + "@") && !agents.hasPower(task.caseNo())) {
            throw new SubmissionRefused("signing", facts.say("complaint.signature.noPower"));
        }
        if ("decline".equals(values.text("signing"))) {
            agreements.decline(task.caseNo(), role, values.textOrNull("reason"));
            return Facts.none();
        }
        Party party = parties.get(task.caseNo(), role);
        if (!party.organisation() && !party.name().equals(values.text("name"))) {
            throw new SubmissionRefused("name", facts.say("complaint.signature.otherName"));
        }
        agreements.sign(task.caseNo(), role, values.text("name"));
        return Facts.none();
    }
}
