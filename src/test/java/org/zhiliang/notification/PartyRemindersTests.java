package org.zhiliang.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiliang.complaint.Lodgings.aComplaint;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thymeleaf.ITemplateEngine;
import org.zhiliang.HouseTest;
import org.zhiliang.ProcessDriver;
import org.zhiliang.complaint.Complaints;
import org.zhiliang.complaint.MediatedCase;
import org.zhiliang.engine.Actor;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Values;
import org.zhiliang.party.PartyKeys;
import org.zhiliang.party.PartyRole;
import org.zhiliang.workday.Reminders;

/** The parties are reminded of their own time before it is over, with a real mail server on loopback. */
@HouseTest
class PartyRemindersTests {

    private static final int ALL = 10_000;

    @Autowired
    Complaints complaints;

    @Autowired
    Reminders reminders;

    @Autowired
    PartyKeys keys;

    @Autowired
    ProcessDriver driver;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Contacts contacts;

    @Autowired
    Wording wording;

    @Autowired
    ITemplateEngine templates;

    private final String buyer = "ayguli-" + UUID.randomUUID() + "@example.org";
    private final String shop = "chenguang-" + UUID.randomUUID() + "@example.org";
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final List<String> texts = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void an_empty_outbox() {
        reminders.remind(ALL);
        jdbc.sql("delete from notification_outbox").update();
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
        jdbc.sql("delete from notification_outbox").update();
    }

    @Test
    void the_respondent_is_reminded_of_the_answer_by_mail_with_a_link_that_works_and_once_more_on_the_last_day() {
        CaseNo caseNo = lodged().accepted().caseNo();
        jdbc.sql("delete from notification_outbox").update();
        assertThat(remindedAfter(caseNo, "T-ANSWER", "half_at")).isZero();
        assertThat(remindedAfter(caseNo, "T-ANSWER", "four_fifths_at")).isEqualTo(1);
        assertThat(remindedAfter(caseNo, "T-ANSWER", "last_day_at")).isEqualTo(2);

        List<String> mails = mailsTo(shop);
        assertThat(mails).hasSize(2).allMatch(mail -> mail.contains(caseNo.value()) && mail.contains("答复"));
        assertThat(mailsTo(buyer)).isEmpty();
        Matcher link = Pattern.compile("/link/([\\w-]+)").matcher(mails.get(1));
        assertThat(link.find()).isTrue();
        assertThat(keys.redeem(link.group(1)))
                .hasValueSatisfying(key -> assertThat(key.role()).isEqualTo(PartyRole.RESPONDENT));
    }

    @Test
    void the_complainant_is_reminded_of_the_proof_of_identity_by_mail_sms_and_inbox() {
        CaseNo caseNo = lodged().received().caseNo();
        driver.complete(
                caseNo,
                "Task_Review",
                "ts-handler1",
                Values.of("decision", "identity")
                        .with("materials", "身份证复印件")
                        .with("identityUntil", LocalDate.now().plusDays(5).toString()));
        driver.runAllSteps(caseNo);
        jdbc.sql("delete from notification_outbox").update();
        assertThat(remindedAfter(caseNo, "T-ID", "half_at", "four_fifths_at")).isEqualTo(1);

        assertThat(mailsTo(buyer)).singleElement().asString().contains("身份证明", "/case/" + caseNo);
        assertThat(texts).anyMatch(text -> text.startsWith("13900000001") && text.contains("身份证明"));
        assertThat(jdbc.sql("select count(*) from notification_inbox where case_no = ? and kind = 'IDENTITY_DUE'")
                        .param(caseNo.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void of_the_signature_only_the_side_is_reminded_that_has_not_signed() {
        MediatedCase one = lodged().agreed();
        String group = "complainant@" + one.caseNo();
        driver.complete(
                one.caseNo(),
                "Task_SignComplainant",
                new Actor(group, Set.of(group)),
                Values.of("signing", "sign").with("name", "阿依古丽"));
        jdbc.sql("delete from notification_outbox").update();
        remindedAfter(one.caseNo(), "T-SIGN", "half_at", "four_fifths_at");

        assertThat(mailsTo(shop)).singleElement().asString().contains("签署", "/link/");
        assertThat(mailsTo(buyer)).isEmpty();
    }

    private MediatedCase lodged() {
        return MediatedCase.lodged(
                complaints, driver, aComplaint().byAccount("aygul").reachableBy(buyer, shop));
    }

    /** Puts moments of the clock into the past, lets the reminders go out, and says how many mails there are by now. */
    private int remindedAfter(CaseNo caseNo, String clock, String... moments) {
        for (String moment : moments) {
            int moved = jdbc.sql("update workday_deadline set " + moment
                            + " = now() - interval '1 minute' where case_no = :no and code = :code and ended is null")
                    .param("no", caseNo.value())
                    .param("code", clock)
                    .update();
            assertThat(moved).isEqualTo(1);
        }
        reminders.remind(ALL);
        LoopbackPost.postman(
                        jdbc,
                        Clock.offset(Clock.systemDefaultZone(), Duration.ofSeconds(1)),
                        contacts,
                        wording,
                        templates,
                        server.getSmtp().getPort(),
                        texts)
                .deliverDue();
        return mailsTo(buyer).size() + mailsTo(shop).size();
    }

    private List<String> mailsTo(String address) {
        return LoopbackPost.mailsTo(server, address);
    }
}
