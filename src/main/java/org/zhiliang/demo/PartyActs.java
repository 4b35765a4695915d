package org.zhiliang.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.zhiliang.complaint.Evaluations;
import org.zhiliang.complaint.Mediations;
import org.zhiliang.engine.Actor;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Rehearsal;
import org.zhiliang.engine.Workflow;
import org.zhiliang.party.PartyRole;

/** What people do beside handing in a task: withdraw, ask for recusal or for a re-check, take a task for themselves. */
@Component
@Profile("demo")
class PartyActs {

    private final Workflow workflow;
    private final Mediations mediations;
    private final Evaluations evaluations;
    private final Rehearsal rehearsal;

    PartyActs(Workflow workflow, Mediations mediations, Evaluations evaluations, Rehearsal rehearsal) {
        this.workflow = workflow;
        this.mediations = mediations;
        this.evaluations = evaluations;
        this.rehearsal = rehearsal;
    }

    void perform(String act, CaseNo caseNo) {
        switch (act) {
            case "withdraw" -> workflow.tell("Msg_Withdrawn", caseNo, Facts.none());
            case "recusal" -> {
                mediations.askRecusal(caseNo, PartyRole.COMPLAINANT.code(), "调解员与被投诉人的经营者是亲戚，担心不能公正主持。");
                workflow.tell("Msg_RecusalRequested", caseNo, Facts.none());
            }
            case "recheck" -> {
                evaluations.askRecheck(caseNo, "处理结果里没有回应我提交的检测报告，请再看一遍。");
                workflow.tell("Msg_RecheckRequested", caseNo, Facts.none());
            }
            case "nothing" -> {
                // Time passes, and what falls due meanwhile happens by itself.
            }
            default -> throw new IllegalArgumentException("Nobody in the demo can " + act);
        }
    }

    void claim(OpenTask task, Actor actor) {
        rehearsal.claim(task.id(), actor.id());
    }
}
