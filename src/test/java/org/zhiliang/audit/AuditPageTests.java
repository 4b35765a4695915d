package org.zhiliang.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.zhiliang.HouseTest;

@HouseTest
class AuditPageTests {

    private static final RequestPostProcessor ADMIN = user("admin").roles("ADMIN", "STAFF");

    @Autowired
    MockMvcTester web;

    @Autowired
    Audit audit;

    private final String subject = "TS-" + UUID.randomUUID();

    @Test
    void the_auditor_finds_the_entries_of_a_case() {
        audit.changed("complaint.lodged", "case", subject, "note", "<script>alert(1)</script>");
        var page =
                web.get().uri("/admin/audit?subject={s}&actor=&day=", subject).with(ADMIN);
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("操作留痕", "complaint.lodged")
                .doesNotContain("<script>alert");
    }

    @Test
    void the_auditor_verifies_the_chain() {
        audit.changed("complaint.lodged", "case", subject);
        assertThat(web.post()
                        .uri("/admin/audit/verify")
                        .param("day", "")
                        .with(ADMIN)
                        .with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("核验结果");
    }

    @Test
    void the_export_starts_no_formula() {
        audit.changedBy("=HYPERLINK(1)", "x", "case", subject);
        assertThat(web.get()
                        .uri("/admin/audit/entries.csv?subject={s}", subject)
                        .with(ADMIN))
                .hasStatusOk()
                .bodyText()
                .contains("'=HYPERLINK(1)");
    }

    @Test
    void reading_the_record_is_recorded() {
        web.get()
                .uri("/admin/audit?subject={s}", subject)
                .with(user(subject).roles("ADMIN", "STAFF"))
                .exchange();
        assertThat(web.get().uri("/admin/audit?actor={s}", subject).with(ADMIN))
                .bodyText()
                .contains("search");
    }

    @Test
    void a_wrong_day_is_answered_as_a_bad_request() {
        assertThat(web.get().uri("/admin/audit?day=yesterday").with(ADMIN)).hasStatus(HttpStatus.BAD_REQUEST);
    }
}
