package org.zhiliang.casefile;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.act.ClosingPage;
import org.zhiliang.engine.CaseNo;

/** What happened to a case, in codes that the pages put into words; and how cases and outside numbers hang together. */
@Service
@Transactional
public class CaseHistory {

    private final JdbcClient jdbc;
    private final ClosingPage page;
    private final Clock clock;

    CaseHistory(JdbcClient jdbc, ClosingPage page, Clock clock) {
        this.jdbc = jdbc;
        this.page = page;
        this.clock = clock;
    }

    /** Notes an event that the parties may see. */
    public void tell(CaseNo caseNo, String code, String actor, @Nullable String detail) {
        append(caseNo, code, actor, detail, true);
    }

    /** Notes an event for officials only. */
    public void note(CaseNo caseNo, String code, String actor, @Nullable String detail) {
        append(caseNo, code, actor, detail, false);
    }

    private void append(CaseNo caseNo, String code, String actor, @Nullable String detail, boolean isPublic) {
        page.sql("""
                        insert into casefile_event (case_no, at, code, actor, detail, public)
                        values (:no, :at, :code, :actor, :detail, :public)
                        """)
                .param("no", caseNo.value())
                .param("at", CaseRegister.at(clock.instant()))
                .param("code", code)
                .param("actor", actor)
                .param("detail", detail)
                .param("public", isPublic)
                .add();
    }

    /** All events of the case, oldest first. */
    @Transactional(readOnly = true)
    public List<CaseEvent> of(CaseNo caseNo) {
        page.write();
        return jdbc.sql("select * from casefile_event where case_no = :no order by id")
                .param("no", caseNo.value())
                .query((row, index) -> new CaseEvent(
                        row.getTimestamp("at").toInstant(),
                        row.getString("code"),
                        row.getString("actor"),
                        row.getString("detail"),
                        row.getBoolean("public")))
                .list();
    }

    /** Links two cases both ways, for example a complaint and the report that came in the same paper. */
    public void link(CaseNo one, CaseNo other, String relation) {
        for (CaseNo[] pair : new CaseNo[][] {{one, other}, {other, one}}) {
            jdbc.sql("insert into casefile_link values (:one, :other, :relation) on conflict do nothing")
                    .param("one", pair[0].value())
                    .param("other", pair[1].value())
                    .param("relation", relation)
                    .update();
        }
    }

    @Transactional(readOnly = true)
    public List<CaseNo> linked(CaseNo caseNo) {
        return jdbc
                .sql("select other from casefile_link where case_no = :no order by other")
                .param("no", caseNo.value())
                .query(String.class)
                .list()
                .stream()
                .map(CaseNo::new)
                .toList();
    }

    /** The case that bears this number in another system. */
    @Transactional(readOnly = true)
    public Optional<CaseNo> bearing(String system, String number) {
        return jdbc.sql("select case_no from casefile_external_number where system = :system and number = :number")
                .param("system", system)
                .param("number", number)
                .query(String.class)
                .optional()
                .map(CaseNo::new);
    }

    /** Other cases that bear one of this case's numbers, in whatever system. */
    @Transactional(readOnly = true)
    public List<CaseNo> sharingNumber(CaseNo caseNo) {
        return jdbc.sql("""
                        select o.case_no from casefile_external_number m join casefile_external_number o
                          on o.number = m.number and o.case_no <> m.case_no where m.case_no = :no
                        """).param("no", caseNo.value()).query(String.class).list().stream()
                .map(CaseNo::new)
                .toList();
    }

    /** Keeps the number that the case bears in another system: 12315, 12345 or a petition. */
    public void externalNumber(CaseNo caseNo, String system, String number) {
        jdbc.sql("""
                        insert into casefile_external_number values (:no, :system, :number)
                        on conflict (case_no, system) do update set number = excluded.number
                        """)
                .param("no", caseNo.value())
                .param("system", system)
                .param("number", number)
                .update();
    }
}
