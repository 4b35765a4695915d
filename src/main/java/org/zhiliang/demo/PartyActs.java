package org.zhiliang.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.zhiliang.complaint.Rechecks;
import org.zhiliang.complaint.Recusals;
import org.zhiliang.complaint.Withdrawals;
import org.zhiliang.engine.Actor;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.Rehearsal;
import org.zhiliang.party.PartyKeys.Key;
import org.zhiliang.party.PartyRole;

/** What people do beside handing in a task: withdraw, ask for recusal or for a re-check, take a task for themselves. */
@Component
@Profile("demo")
class PartyActs {

    private final Withdrawals withdrawals;
    private final Recusals recusals;
    private final Rechecks rechecks;
    private final Rehearsal rehearsal;

    PartyActs(Withdrawals withdrawals, Recusals recusals, Rechecks rechecks, Rehearsal rehearsal) {
        this.withdrawals = withdrawals;
        this.recusals = recusals;
        this.rechecks = rechecks;
        this.rehearsal = rehearsal;
    }

    void perform(String act, CaseNo caseNo) {
        Key complainant = new Key(caseNo, PartyRole.COMPLAINANT);
        switch (act) {
            case "withdraw" -> withdrawals.make(complainant, "已与对方协商解决。");
            case "recusal" -> recusals.make(complainant, "调解员与被投诉人的经营者是亲戚，担心不能公正主持。");
            case "recheck" -> rechecks.make(complainant, "处理结果里没有回应我提交的检测报告，请再看一遍。");
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
