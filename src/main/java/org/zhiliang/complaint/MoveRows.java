package org.zhiliang.complaint;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhiliang.act.ClosingPage;
import org.zhiliang.complaint.Routing.Move;
import org.zhiliang.engine.CaseNo;

/** The table of the moves of cases between units; nothing in it ever changes. */
@Component
class MoveRows {

    private final JdbcClient jdbc;
    private final ClosingPage page;
    private final Clock clock;

    MoveRows(JdbcClient jdbc, ClosingPage page, Clock clock) {
        this.jdbc = jdbc;
        this.page = page;
        this.clock = clock;
    }

    /** See {@link Move}. */
    void add(
            CaseNo caseNo,
            String kind,
            String from,
            @Nullable String to,
            String by,
            @Nullable String code,
            @Nullable String reason) {
        page.sql("""
                        insert into complaint_move (case_no, at, kind, from_unit, to_unit, by_user, code, reason)
                        values (:no, :at, :kind, :from, :to, :by, :code, :reason)
                        """)
                .param("no", caseNo.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("kind", kind)
                .param("from", from)
                .param("to", to)
                .param("by", by)
                .param("code", code)
                .param("reason", reason)
                .add();
    }

    /** The moves of a case, oldest first. */
    List<Move> of(CaseNo caseNo) {
        page.write();
        return jdbc.sql("select * from complaint_move where case_no = :no order by id")
                .param("no", caseNo.value())
                .query((row, index) -> new Move(
                        row.getTimestamp("at").toInstant(),
                        row.getString("kind"),
                        row.getString("from_unit"),
                        row.getString("to_unit"),
                        row.getString("by_user"),
                        row.getString("code"),
                        row.getString("reason")))
                .list();
    }
}
