package org.zhiliang.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.zhiliang.HouseTest;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Values;

@HouseTest
class NoticePagesTests {

    private static final CaseNo CASE = new CaseNo("TS-650102-2026-000777");

    @Autowired
    MockMvcTester web;

    @Autowired
    Notices notices;

    @Autowired
    JdbcClient jdbc;

    private final String name = "clerk-" + UUID.randomUUID();
    private final RequestPostProcessor clerk = user(name).roles("STAFF");
    private final RequestPostProcessor admin = user("admin").roles("ADMIN", "STAFF");

    @Test
    void an_official_finds_the_message_with_its_way_to_the_case() {
        arrived();
        assertThat(web.get().uri("/staff/inbox").with(clerk))
                .hasStatusOk()
                .bodyText()
                .contains("新待办：受理审查", "/staff/cases/" + CASE);
    }

    @Test
    void the_head_of_the_page_counts_what_is_unread_until_it_is_read() {
        arrived();
        assertThat(web.get().uri("/staff/inbox/unread").with(clerk)).bodyText().contains("1 条未读消息");
        web.post()
                .uri("/staff/inbox/read")
                .param("upTo", "999999")
                .with(clerk)
                .with(csrf())
                .exchange();
        assertThat(web.get().uri("/staff/inbox/unread").with(clerk))
                .hasStatusOk()
                .bodyText()
                .isBlank();
    }

    @Test
    void an_outsider_has_an_inbox_of_their_own() {
        notices.queue(new Message(NoticeKind.CASE_WITHDRAWN, Recipient.outsider(name), CASE, name));
        assertThat(web.get().uri("/my/inbox").with(user(name).roles("OUTSIDER")))
                .hasStatusOk()
                .bodyText()
                .contains("投诉已撤回", "/my/inbox/read");
    }

    @Test
    void the_administrator_sees_a_failed_message_without_its_address_and_sends_it_again() {
        notices.queue(new Message(NoticeKind.CASE_WITHDRAWN, Recipient.phone("13812345678"), CASE, name));
        jdbc.sql("update notification_outbox set state = 'failed', last_error = 'busy' where key = ?")
                .param(name)
                .update();
        assertThat(web.get().uri("/admin/outbox?state=FAILED&caseNo={no}", CASE).with(admin))
                .hasStatusOk()
                .bodyText()
                .contains("138******78", "busy", "重试")
                .doesNotContain("13812345678");
        Long id = jdbc.sql("select id from notification_outbox where key = ?")
                .param(name)
                .query(Long.class)
                .single();
        assertThat(web.post().uri("/admin/outbox/{id}/retry", id).with(admin).with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(jdbc.sql("select state from notification_outbox where key = ?")
                        .param(name)
                        .query(String.class)
                        .single())
                .isEqualTo("waiting");
    }

    @Test
    void an_official_who_is_no_administrator_sees_neither_outbox_nor_record() {
        assertThat(web.get().uri("/admin/outbox").with(clerk)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(web.get().uri("/admin/audit").with(clerk)).hasStatus(HttpStatus.FORBIDDEN);
    }

    private void arrived() {
        notices.queue(
                new Message(NoticeKind.TASK_ARRIVED, Recipient.staff(name), CASE, Values.of("step", "受理审查"), name));
    }
}
