package org.zhiliang.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.zhiliang.HouseTest;

@HouseTest
class AuditTests {

    @Autowired
    Audit audit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final String subject = "TS-" + UUID.randomUUID();

    @Test
    @WithMockUser("li")
    void an_entry_says_who_did_what_to_which_case_from_where() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr("192.0.2.7");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            audit.changed("complaint.accepted", "case", subject, "ground", "N1", "nothing", null);
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
        AuditEntry entry = entries().get(0);
        assertThat(entry)
                .extracting("actor", "source", "verb", "subjectKind", "details")
                .containsExactly("li", "192.0.2.7", "complaint.accepted", "case", "{\"ground\":\"N1\"}");
    }

    @Test
    void a_job_without_a_person_acts_as_the_system() {
        SecurityContextHolder.clearContext();
        RequestContextHolder.resetRequestAttributes();
        audit.changed("deadline.reminded", "case", subject);
        assertThat(entries()).extracting(AuditEntry::actor).containsExactly(Audit.SYSTEM);
    }

    @Test
    void entries_come_with_the_transaction_and_vanish_with_it() {
        transaction.executeWithoutResult(status -> {
            audit.changed("first", "case", subject);
            audit.changed("second", "case", subject);
            assertThat(entries()).isEmpty();
        });
        transaction.executeWithoutResult(status -> {
            audit.changed("never", "case", subject);
            status.setRollbackOnly();
        });
        assertThat(entries()).extracting(AuditEntry::verb).containsExactly("first", "second");
    }

    @Test
    @WithMockUser("li")
    void the_same_read_within_ten_minutes_is_recorded_once() {
        audit.read("case", subject, "dossier");
        audit.read("case", subject, "dossier");
        audit.read("case", subject, "export");
        assertThat(entries()).extracting(AuditEntry::purpose).containsExactly("dossier", "export");
    }

    @Test
    void a_read_in_a_transaction_that_cannot_write_is_refused_rather_than_lost() {
        TransactionTemplate readOnly = new TransactionTemplate(transaction.getTransactionManager());
        readOnly.setReadOnly(true);
        assertThatThrownBy(() -> readOnly.executeWithoutResult(status -> audit.read("case", subject, "dossier")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nobody_changes_or_removes_what_is_written() {
        audit.changed("first", "case", subject);
        for (String sql : List.of(
                "update audit_entry set actor = 'x'",
                "delete from audit_entry",
                "truncate audit_entry",
                "update audit_seal set serial = 1",
                "delete from audit_seal",
                "truncate audit_seal")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("only ever added to");
        }
    }

    @Test
    void hostile_text_is_kept_as_it_is_but_for_the_zero_character() {
        audit.changed("x", "case", subject, "why", "a\0'; drop table audit_entry; -- ${1} 投诉");
        assertThat(entries().get(0).details()).isEqualTo("{\"why\":\"a'; drop table audit_entry; -- ${1} 投诉\"}");
    }

    private List<AuditEntry> entries() {
        return jdbc.sql("select * from audit_entry where subject_id = ? order by id")
                .param(subject)
                .query(AuditEntry::from)
                .list();
    }
}
