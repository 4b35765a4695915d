package org.zhiliang.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhiliang.HttpBrowser;
import org.zhiliang.ProcessDriver;
import org.zhiliang.ServedHouse;
import org.zhiliang.engine.CaseNo;

/**
 * One story over HTTP: a complaint is lodged in the portal, its mediation ends without agreement and finds a lead, the lead
 * is checked, extended, filed and answered, and the two sides of the dispute read nothing of it.
 */
@ServedHouse
class LeadJourneyTests {

    private static final String LODGE = "/lodge/complaint/";

    @LocalServerPort
    int port;

    @Autowired
    ProcessDriver driver;

    private HttpBrowser complainant;
    private HttpBrowser respondent;
    private String complaint = "";
    private String lead = "";

    @Test
    void a_terminated_mediation_with_a_lead_is_followed_by_a_check_and_an_answer() throws Exception {
        theComplaintIsLodged();
        itIsForwardedAndAccepted();
        theRespondentAnswersThroughALink();
        theMediationEndsWithALead();
        theLeadIsCheckedExtendedAndFiled();
        theSidesOfTheDisputeReadNothingOfIt();
    }

    private void theComplaintIsLodged() throws Exception {
        complainant = new HttpBrowser(port);
        fill("kind", "sector", "goods", "onBehalf", "own", "withReport", "no");
        fill("who", "name", "张三", "phone", "13912345678", "address", "乌鲁木齐市天山区解放南路 1 号");
        fill("respondent", "respondentName", "晨光家电行", "respondentRegion", "650102", "respondentAddress", "示例路 1 号");
        fill("purchase", "subject", "goods", "purpose", "daily", "online", "no");
        fill("item", "itemName", "电热水壶", "amount", "268", "purchaseDate", day(-20));
        fill("facts", "problem", "quality", "facts", "新买的电热水壶使用三天后漏水，协商未果。", "elsewhere", "no");
        fill("injury", "injured", "no");
        fill("claims", "_shown", "claims", "claims", "replace");
        fill("consent", "delegation", "yes", "publicity", "no", "_shown", "truth", "truth", "true");
        String receipt = fill("check");
        complaint = receipt.replaceAll(".*number=", "");
        assertThat(complainant.page(receipt)).contains(complaint, "查询码");
    }

    private void itIsForwardedAndAccepted() throws Exception {
        official("ts-intake").complete(complaint, "Task_Route", Map.of("routing", "forward", "unit", "amr-650102"));
        driver.runAllSteps(new CaseNo(complaint));
        TaskListOverHttp handler = official("ts-handler1");
        handler.complete(complaint, "Task_Receive", Map.of("receiving", "accept"));
        handler.complete(complaint, "Task_Review", Map.of("decision", "accept"));
        driver.runAllSteps(new CaseNo(complaint));
        assertThat(complainant.page("/case/" + complaint)).contains("已受理");
    }

    private void theRespondentAnswersThroughALink() throws Exception {
        String dossier = "/staff/cases/" + complaint;
        HttpBrowser handler = HttpBrowser.signedIn(port, "ts-handler1");
        String letter = handler.send(dossier, dossier + "/link/print", "role", "respondent")
                .body();
        String link = found("(?<=[0-9]|localhost)/link/[\\w-]{20,}", letter);
        respondent = new HttpBrowser(port);
        assertThat(respondent.send(link, link).statusCode()).isEqualTo(302);
        assertThat(respondent.page("/case/" + complaint)).contains("答复投诉").doesNotContain("13912345678");
        String task = "/case/" + complaint + "/task/Task_Answer";
        assertThat(respondent.page(task)).contains("漏水");
        assertThat(respondent
                        .send(task, task, "consent", "yes", "delegation", "no", "answer", "不同意赔偿。")
                        .statusCode())
                .isEqualTo(302);
    }

    private void theMediationEndsWithALead() throws Exception {
        official("ts-handler1")
                .complete(
                        complaint,
                        "Task_Arrange",
                        Map.of(
                                "arrangement",
                                "session",
                                "mediator",
                                "ts-mediator",
                                "mode",
                                "phone",
                                "meetingDay",
                                day(3)));
        driver.runAllSteps(new CaseNo(complaint));
        official("ts-mediator")
                .complete(
                        complaint,
                        "Task_Mediate",
                        Map.of(
                                "mode", "phone",
                                "present", "双方本人",
                                "record", "双方分歧较大；店家自认进货没有检验报告。",
                                "session", "terminate",
                                "ground", "3",
                                "leadFound", true));
        driver.runAllSteps(new CaseNo(complaint));
        assertThat(complainant.page("/case/" + complaint)).contains("终止调解");
        lead = found(
                "JB-\\d{6}-\\d{4}-\\d{6}",
                HttpBrowser.signedIn(port, "ts-mediator").page("/staff/cases/" + complaint));
    }

    private void theLeadIsCheckedExtendedAndFiled() throws Exception {
        TaskListOverHttp checker = official("ts-checker");
        TaskListOverHttp head = official("ts-head");
        assertThat(official("ts-handler2").sees(lead, "Task_Check")).isFalse();
        assertThat(checker.browser.page("/staff/cases/" + lead)).contains("晨光家电行");
        checker.complete(lead, "Task_Check", Map.of("proposal", "extend", "grounds", "抽样检验结果尚未出具，申请延期。"));
        head.complete(lead, "Task_ApproveExtension", Map.of("approval", "grant"));
        checker.complete(
                lead,
                "Task_Check",
                Map.of(
                        "proposal", "file",
                        "grounds", "检验不合格，涉嫌销售不合格产品。",
                        "course", "抽样送检，现场检查。",
                        "found", "同批次产品检验不合格。",
                        "evidence", "检验报告一份"));
        head.complete(
                lead,
                "Task_DecideFiling",
                Map.of(
                        "filing", "file",
                        "reason", "有证据初步证明存在违法行为。",
                        "tell", "yes",
                        "tellBasis", "产品质量法第十条",
                        "answer", "调解中发现的线索已立案调查。"));
        driver.runStep(new CaseNo(lead), "Task_TellFiled");
        assertThat(driver.ends(new CaseNo(lead))).containsExactly("EndEvent_Filed");
        assertThat(checker.browser.page("/staff/cases/" + lead)).contains("立案");
    }

    private void theSidesOfTheDisputeReadNothingOfIt() throws Exception {
        for (HttpBrowser side : new HttpBrowser[] {complainant, respondent}) {
            assertThat(side.page("/case/" + complaint)).doesNotContain(lead, "立案");
            assertThat(side.get("/case/" + lead).statusCode()).isEqualTo(302);
            assertThat(side.get("/staff/cases/" + lead).statusCode()).isEqualTo(302);
        }
    }

    /** Fills in one page of the form and goes on; where it leads to. */
    private String fill(String step, String... fields) throws Exception {
        var answer = complainant.send(LODGE + step, LODGE + step, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", "");
    }

    private TaskListOverHttp official(String login) throws Exception {
        return new TaskListOverHttp(port, login);
    }

    private static String day(int fromToday) {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(fromToday).toString();
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group();
    }
}
