package org.zhiliang.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.zhiliang.HouseTest;
import org.zhiliang.access.SignedIn;
import org.zhiliang.document.Attachment;
import org.zhiliang.document.Attachments;
import org.zhiliang.document.Samples;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.party.Parties;
import org.zhiliang.party.Party;
import org.zhiliang.party.PartyKeys;
import org.zhiliang.party.PartyRole;

/** Complaints that somebody makes for somebody else, and complaints of several people (Order 121 Art. 12 and 13). */
@HouseTest
class AgentJourneyTests {

    private static final String AGENT_ID = "650102199001010017";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Parties parties;

    @Autowired
    Attachments attachments;

    @Autowired
    PartyKeys keys;

    @Test
    void an_agent_is_asked_for_authority_and_everything_missing_is_named() {
        ComplainantInBrowser agent = asking("agent");
        assertThat(agent.post("who", "name", "张三", "phone", "13912345678", "address", "天山区"))
                .hasRedirectedUrl("/lodge/complaint/agent");
        assertThat(agent.post("agent", "agentName", "李四"))
                .hasStatus(422)
                .bodyText()
                .contains("请填写代理人电话", "请填写代理人身份证号码", "请填写委托事项", "代理权限", "委托期限至", "授权委托书和身份证明");
        assertThat(agent.post("agent", "agentIdCard", "650102199001010010", "agentUntil", "2020-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("身份证", "不能早于");
    }

    @Test
    void a_complaint_by_an_agent_shows_officials_the_agent_and_the_authority_and_the_other_side_neither() {
        ComplainantInBrowser agent = asking("agent");
        String authority = agent.upload("complaint-intake.agentPapers", "授权委托书.pdf", Samples.pdf());
        agent.page("agent", answers(authority));
        CaseNo caseNo = new CaseNo(agent.lodge());

        Party named = parties.get(caseNo, PartyRole.AGENT);
        assertThat(named.name()).isEqualTo("李四");
        assertThat(named.phone()).isEqualTo("13912345679");
        assertThat(named.idNumber()).isEqualTo(AGENT_ID);
        assertThat(parties.get(caseNo, PartyRole.COMPLAINANT).name()).isEqualTo("张三");
        assertThat(attachments.of(caseNo))
                .singleElement()
                .extracting(Attachment::name)
                .isEqualTo("授权委托书.pdf");
        assertThat(mvc.get().uri("/staff/cases/" + caseNo).with(SignedIn.as("ts-intake")))
                .bodyText()
                .contains("代理人", "李四", "授权委托书.pdf");
        Cookie respondent = Objects.requireNonNull(mvc.post()
                .uri("/link/" + keys.issue(caseNo, PartyRole.RESPONDENT, Duration.ofDays(1)))
                .with(csrf())
                .exchange()
                .getResponse()
                .getCookie("ZHILIANG"));
        assertThat(mvc.get().uri("/case/" + caseNo).cookie(respondent))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("13912345679", AGENT_ID, "授权委托书.pdf");
    }

    @Test
    void the_authority_is_shown_before_sending_and_kept_when_a_page_is_wrong() {
        ComplainantInBrowser agent = asking("agent");
        String authority = agent.upload("complaint-intake.agentPapers", "授权委托书.pdf", Samples.pdf());
        String[] wrong = answers(authority);
        wrong[3] = "139";
        assertThat(agent.post("agent", wrong)).hasStatus(422).bodyText().contains("授权委托书.pdf", authority, "李四");
        agent.page("agent", answers(authority)).fillAll();
        assertThat(agent.get("check")).bodyText().contains("李四", "授权委托书.pdf", "特别授权");
    }

    @Test
    void who_changes_their_mind_and_complains_alone_leaves_no_agent_behind() {
        ComplainantInBrowser agent = asking("agent");
        String authority = agent.upload("complaint-intake.agentPapers", "授权委托书.pdf", Samples.pdf());
        agent.post("agent", answers(authority));
        agent.page("kind", "sector", "goods", "onBehalf", "own", "withReport", "no");
        CaseNo caseNo = new CaseNo(agent.lodge());
        assertThat(parties.find(caseNo, PartyRole.AGENT)).isEmpty();
        assertThat(attachments.of(caseNo)).isEmpty();
    }

    @Test
    void several_complain_together_and_are_all_parties_of_one_case() {
        ComplainantInBrowser first = asking("joint");
        assertThat(first.post("joint", "_shown", "others"))
                .hasStatus(422)
                .bodyText()
                .contains("共同投诉人");
        String election = first.upload("complaint-intake.jointPapers", "推选书.pdf", Samples.pdf());
        first.page(
                "joint",
                "_shown",
                "others",
                "_shown",
                "others[0]",
                "_shown",
                "others[1]",
                "others[0].otherName",
                "李四",
                "others[0].otherPhone",
                "13912345679",
                "others[1].otherName",
                "王五",
                "others[1].otherPhone",
                "13912345680",
                "representatives",
                "张三、李四",
                "_shown",
                "jointPapers",
                "jointPapers",
                election);
        CaseNo caseNo = new CaseNo(first.lodge());

        assertThat(parties.of(caseNo).stream()
                        .filter(party -> party.role() == PartyRole.JOINT)
                        .map(Party::name))
                .containsExactly("李四", "王五");
        assertThat(mvc.get().uri("/staff/cases/" + caseNo).with(SignedIn.as("ts-intake")))
                .bodyText()
                .contains("共同投诉人", "李四", "王五", "推选书.pdf");
    }

    private static String[] answers(String authority) {
        return new String[] {
            "agentName", "李四",
            "agentPhone", "13912345679",
            "agentIdCard", AGENT_ID,
            "agentMatter", "代为投诉、参加调解",
            "agentScope", "special",
            "agentUntil", ComplainantInBrowser.day(90),
            "_shown", "agentPapers",
            "agentPapers", authority
        };
    }

    private ComplainantInBrowser asking(String onBehalf) {
        ComplainantInBrowser somebody =
                new ComplainantInBrowser(mvc).page("kind", "sector", "goods", "onBehalf", onBehalf, "withReport", "no");
        somebody.post("kind", "sector", "goods", "onBehalf", onBehalf, "withReport", "no");
        return somebody;
    }
}
