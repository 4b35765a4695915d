package org.zhiliang.complaint;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.engine.CaseNo;

/** 限期提供身份证明材料: what a complainant is asked to prove their identity with, and until when (Order 121 Art. 10). */
@Service
@Transactional
public class IdentityRequests {

    private static final int DEFAULT_DAYS = 7;

    private final JdbcClient jdbc;
    private final ComplaintClock clock;

    IdentityRequests(JdbcClient jdbc, ComplaintClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param until the last calendar day, as it is printed on the notice */
    public record Request(CaseNo caseNo, String materials, LocalDate until, boolean missed) {}

    /** Asks once more, replacing an earlier request of the case. */
    public void ask(CaseNo caseNo, String materials, @Nullable LocalDate until) {
        LocalDate last = until == null ? clock.today().plusDays(DEFAULT_DAYS) : until;
        jdbc.sql("""
                        insert into complaint_identity (case_no, materials, until, missed)
                        values (:no, :materials, :until, false)
                        on conflict (case_no) do update
                        set materials = excluded.materials, until = excluded.until, missed = false
                        """)
                .param("no", caseNo.value())
                .param("materials", materials)
                .param("until", last)
                .update();
        clock.setDay(caseNo, "T-ID", last);
    }

    public void miss(CaseNo caseNo) {
        jdbc.sql("update complaint_identity set missed = true where case_no = :no")
                .param("no", caseNo.value())
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Request> of(CaseNo caseNo) {
        return jdbc.sql("select * from complaint_identity where case_no = :no")
                .param("no", caseNo.value())
                .query((row, index) -> new Request(
                        caseNo,
                        row.getString("materials"),
                        row.getObject("until", LocalDate.class),
                        row.getBoolean("missed")))
                .optional();
    }
}
