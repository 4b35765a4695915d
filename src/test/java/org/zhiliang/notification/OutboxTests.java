package org.zhiliang.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.thymeleaf.ITemplateEngine;
import org.zhiliang.HouseTest;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotFound;
import org.zhiliang.engine.Values;

/** The outbox with a real mail server on loopback. */
@HouseTest
class OutboxTests {

    private static final CaseNo CASE = new CaseNo("TS-650102-2026-000123");

    @Autowired
    Notices notices;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Contacts contacts;

    @Autowired
    Wording wording;

    @Autowired
    ITemplateEngine templates;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final List<String> texts = Collections.synchronizedList(new ArrayList<>());
    private final HandSetClock clock = new HandSetClock();
    private final String key = UUID.randomUUID().toString();
    private int port;

    @BeforeEach
    void emptyOutboxAndFreshServer() {
        jdbc.sql("delete from notification_outbox").update();
        server.start();
        port = server.getSmtp().getPort();
    }

    @AfterEach
    void stop() {
        server.stop();
        jdbc.sql("delete from notification_outbox").update();
    }

    @Test
    void a_mail_arrives_in_chinese_as_text_and_html_with_the_link() throws Exception {
        notices.queue(lodged(Recipient.email("ayguli@example.org")));
        assertThat(postman().deliverDue()).isEqualTo(1);
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("投诉已提交：TS-650102-2026-000123");
        assertThat(mail.getFrom()[0].toString()).contains("zhiliang@localhost");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(part(mail, 0)).contains("查询码 AB12-CD34", "http://localhost:8080/case", "请勿回复");
        assertThat(part(mail, 1)).contains("<html", "查询码 AB12-CD34", "打开办事页面");
    }

    @Test
    void who_reads_english_gets_english() throws Exception {
        notices.queue(lodged(Recipient.email("ann@example.org").reading(Locale.ENGLISH)));
        postman().deliverDue();
        assertThat(server.getReceivedMessages()[0].getSubject()).isEqualTo("Complaint received: " + CASE);
    }

    @Test
    void a_code_leaves_our_tables_with_the_message() {
        notices.queue(lodged(Recipient.phone("13800000005")));
        postman().deliverDue();
        assertThat(texts)
                .singleElement()
                .asString()
                .startsWith("13800000005 【质量促进】")
                .contains("AB12-CD34");
        assertThat(jdbc.sql("select parameters::text from notification_outbox")
                        .query(String.class)
                        .single())
                .doesNotContain("AB12");
    }

    @Test
    void the_same_key_is_told_once() {
        notices.queue(lodged(Recipient.email("ayguli@example.org")));
        notices.queue(lodged(Recipient.email("ayguli@example.org")));
        postman().deliverDue();
        postman().deliverDue();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void nothing_is_told_that_did_not_happen() {
        transaction.executeWithoutResult(status -> {
            notices.queue(lodged(Recipient.email("ayguli@example.org")));
            status.setRollbackOnly();
        });
        assertThat(postman().deliverDue()).isZero();
    }

    @Test
    void a_server_that_is_down_is_tried_again_later_and_later_and_then_the_message_shows_as_failed() {
        server.stop();
        notices.queue(lodged(Recipient.email("ayguli@example.org")));
        for (Duration delay : Postman.BACKOFF) {
            postman().deliverDue();
            clock.pass(delay.minusSeconds(1));
            assertThat(postman().deliverDue()).isZero();
            assertThat(only().state()).isEqualTo(Delivery.State.WAITING);
            clock.pass(Duration.ofSeconds(1));
        }
        assertThat(only().attempts()).isEqualTo(Postman.BACKOFF.size());
        postman().deliverDue();
        assertThat(only().state()).isEqualTo(Delivery.State.FAILED);
        assertThat(only().lastError()).contains("ConnectException");
        assertThat(outbox.failed()).isEqualTo(1);
    }

    @Test
    void an_administrator_lets_a_failed_message_start_anew() {
        a_server_that_is_down_is_tried_again_later_and_later_and_then_the_message_shows_as_failed();
        server.start();
        port = server.getSmtp().getPort();
        outbox.retry(only().id());
        assertThat(postman().deliverDue()).isEqualTo(1);
        assertThat(only().state()).isEqualTo(Delivery.State.SENT);
        assertThatThrownBy(() -> outbox.retry(only().id())).isInstanceOf(NotFound.class);
    }

    @Test
    void two_nodes_never_send_the_same_message_twice() throws Exception {
        int messages = 60;
        for (int i = 0; i < messages; i++) {
            notices.queue(
                    new Message(NoticeKind.CASE_WITHDRAWN, Recipient.email("a" + i + "@example.org"), CASE, key + i));
        }
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<Integer>> sent = nodes.invokeAll(Collections.nCopies(2, () -> {
            together.await();
            return postman().deliverDue();
        }));
        nodes.shutdown();
        assertThat(sent.get(0).get() + sent.get(1).get()).isEqualTo(messages);
        assertThat(server.getReceivedMessages()).hasSize(messages);
    }

    @Test
    void a_message_that_a_dead_node_had_taken_comes_back_after_its_lease() {
        notices.queue(lodged(Recipient.email("ayguli@example.org")));
        assertThat(new OutboxStore(jdbc, clock).claim(10)).hasSize(1);
        assertThat(postman().deliverDue()).isZero();
        clock.pass(OutboxStore.LEASE);
        assertThat(postman().deliverDue()).isEqualTo(1);
    }

    @Test
    void an_account_without_address_is_settled_without_fuss() {
        notices.queue(new Message(NoticeKind.CASE_WITHDRAWN, Recipient.outsider("nobody-" + key), CASE, key));
        assertThat(postman().deliverDue()).isZero();
        assertThat(outbox.find(Delivery.State.UNADDRESSED, CASE.value())).hasSize(2);
    }

    @Test
    void an_address_or_value_with_line_breaks_adds_no_head_to_a_mail() throws Exception {
        notices.queue(new Message(
                NoticeKind.TASK_ARRIVED,
                Recipient.email("a@example.org"),
                CASE,
                Values.of("step", "受理\r\nBcc: evil@example.org"),
                key));
        notices.queue(lodged(Recipient.email("a@example.org\r\nBcc: evil@example.org")));
        assertThat(postman().deliverDue()).isEqualTo(1);
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(server.getReceivedMessages()[0].getHeader("Bcc")).isNull();
    }

    private Message lodged(Recipient to) {
        return new Message(NoticeKind.COMPLAINT_LODGED, to, CASE, Values.of("queryCode", "AB12-CD34"), key);
    }

    private Delivery only() {
        return outbox.find(null, "").get(0);
    }

    /** A postman as on a node of his own, with the mail server of this test. */
    private Postman postman() {
        return LoopbackPost.postman(jdbc, clock, contacts, wording, templates, port, texts);
    }

    static String part(MimeMessage mail, int number) throws Exception {
        MimeMultipart related = (MimeMultipart)
                ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
        Object alternative = related.getBodyPart(0).getContent();
        return (String) ((MimeMultipart) alternative).getBodyPart(number).getContent();
    }

    /** Starts a little ahead of the house's own clock, so that what was queued just now is due. */
    private static final class HandSetClock extends Clock {

        private Duration passed = Duration.ofSeconds(1);

        void pass(Duration time) {
            passed = passed.plus(time);
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(passed);
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Shanghai");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
