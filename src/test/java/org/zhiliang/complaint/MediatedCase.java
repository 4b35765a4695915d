package org.zhiliang.complaint;

import static org.zhiliang.complaint.Lodgings.aComplaint;

import java.time.LocalDate;
import java.util.Set;
import org.zhiliang.ProcessDriver;
import org.zhiliang.engine.Actor;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Values;

/** A complaint of 天山区 on its way to mediation, driven step by step through the real tasks. */
public final class MediatedCase {

    private final ProcessDriver driver;
    private final Lodged lodged;

    private MediatedCase(ProcessDriver driver, Lodged lodged) {
        this.driver = driver;
        this.lodged = lodged;
    }

    public static MediatedCase lodged(Complaints complaints, ProcessDriver driver) {
        return lodged(complaints, driver, aComplaint());
    }

    public static MediatedCase lodged(Complaints complaints, ProcessDriver driver, Lodgings paper) {
        return new MediatedCase(driver, complaints.lodge(paper.in("650102").lodging()));
    }

    public CaseNo caseNo() {
        return lodged.caseNo();
    }

    public String queryCode() {
        return lodged.queryCode();
    }

    public Actor party(String role) {
        String group = role + "@" + caseNo();
        return new Actor(group, Set.of(group));
    }

    public MediatedCase forwarded() {
        driver.complete(
                caseNo(),
                "Task_Route",
                "ts-intake",
                Values.of("routing", "forward").with("unit", "amr-650102"));
        driver.runAllSteps(caseNo());
        return this;
    }

    public MediatedCase received() {
        forwarded();
        driver.complete(caseNo(), "Task_Receive", "ts-handler1", Values.of("receiving", "accept"));
        return this;
    }

    /** Accepted, and the respondent has been told. */
    public MediatedCase accepted() {
        received();
        driver.complete(caseNo(), "Task_Review", "ts-handler1", Values.of("decision", "accept"));
        driver.runAllSteps(caseNo());
        return this;
    }

    public MediatedCase answered() {
        accepted();
        driver.complete(
                caseNo(),
                "Task_Answer",
                party("respondent"),
                Values.of("consent", "yes").with("delegation", "no").with("answer", "愿意换货，不同意另行赔偿。"));
        return this;
    }

    /** Both are invited; the mediator's task is open. */
    public MediatedCase arranged() {
        answered();
        driver.complete(
                caseNo(),
                "Task_Arrange",
                "ts-handler1",
                Values.of("arrangement", "session")
                        .with("mediator", "ts-mediator")
                        .with("mode", "onSite")
                        .with("place", "天山区市场监督管理局三楼调解室")
                        .with("meetingDay", LocalDate.now().plusDays(3).toString()));
        driver.runAllSteps(caseNo());
        return this;
    }

    public MediatedCase agreed() {
        arranged();
        session(Values.of("session", "agreed")
                .with("content", "被投诉人三日内更换同型号电热水壶。")
                .with("performBy", LocalDate.now().plusDays(10).toString()));
        return this;
    }

    public MediatedCase signed() {
        agreed();
        driver.complete(
                caseNo(),
                "Task_SignComplainant",
                party("complainant"),
                Values.of("signing", "sign").with("name", "阿依古丽"));
        driver.complete(
                caseNo(),
                "Task_SignRespondent",
                party("respondent"),
                Values.of("signing", "sign").with("name", "王经理"));
        driver.runAllSteps(caseNo());
        return this;
    }

    /** The mediation has ended without agreement; the complainant is asked to rate. */
    public MediatedCase terminated() {
        arranged();
        session(Values.of("session", "terminate").with("ground", "3"));
        return this;
    }

    public MediatedCase session(Values result) {
        driver.complete(
                caseNo(),
                "Task_Mediate",
                "ts-mediator",
                result.with("mode", "phone").with("present", "双方本人").with("record", "双方陈述意见并协商。"));
        driver.runAllSteps(caseNo());
        return this;
    }

    /** Terminated, rated, visited and archived. */
    public MediatedCase archived() {
        terminated();
        driver.complete(caseNo(), "Task_Rate", party("complainant"), Values.of("stars", "4"));
        driver.complete(
                caseNo(),
                "Task_ReturnVisit",
                "ts-evaluator",
                Values.of("way", "phone")
                        .with("reached", "yes")
                        .with("told", "yes")
                        .with("solved", "part")
                        .with("finding", "none")
                        .with("note", "已回访。"));
        driver.complete(caseNo(), "Task_Archive", "ts-records", Values.of("complete", true));
        return this;
    }
}
