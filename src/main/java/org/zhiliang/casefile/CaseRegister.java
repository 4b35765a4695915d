package org.zhiliang.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotFound;

/** The register of cases (案卷): opens them, follows their unit and status, and answers who may see which. */
@Service
@Transactional
public class CaseRegister {

    private final JdbcClient jdbc;
    private final QueryCodes codes;
    private final CaseOpenings openings;
    private final Clock clock;

    CaseRegister(JdbcClient jdbc, QueryCodes codes, CaseOpenings openings, Clock clock) {
        this.jdbc = jdbc;
        this.codes = codes;
        this.openings = openings;
        this.clock = clock;
    }

    /** Opens a case under the next number of its kind, region and year; nothing new where its key has opened one before. */
    public Opened open(NewCase file) {
        return openings.open(file);
    }

    /** The query code of a case that was lodged with this key; for answering a repeated lodging. */
    public String queryCodeOf(String lodgingKey) {
        return codes.of(lodgingKey);
    }

    public Optional<CaseFile> find(CaseNo caseNo) {
        return jdbc.sql("select * from casefile_case where case_no = :no")
                .param("no", caseNo.value())
                .query(CaseRegister::file)
                .optional();
    }

    /** @throws NotFound if there is no such case */
    public CaseFile get(CaseNo caseNo) {
        return find(caseNo).orElseThrow(() -> new NotFound("case " + caseNo));
    }

    /** @throws NotFound if there is no such case, or the reader may not see it */
    public CaseFile get(CaseNo caseNo, RowRule rule) {
        return find(caseNo).filter(rule::admits).orElseThrow(() -> new NotFound("case " + caseNo));
    }

    /**
     * The case of somebody who knows its number and query code.
     *
     * @throws NotFound if either is wrong; which of them is not said
     */
    public CaseFile byQueryCode(String number, String queryCode) {
        if (!fits(number, queryCode)) {
            throw new NotFound("case by query code");
        }
        return get(new CaseNo(number));
    }

    /** Whether the code opens the case. */
    public boolean opensWith(CaseNo caseNo, String queryCode) {
        return fits(caseNo.value(), queryCode);
    }

    /**
     * Gives a case another query code, and with it those that share the code since they came in the same paper. The code
     * of before opens none of them any more.
     */
    public String renewQueryCode(CaseNo caseNo) {
        String code = codes.of(UUID.randomUUID().toString());
        jdbc.sql("""
                        update casefile_case set query_code = :code, changed_at = :now
                        where query_code = (select query_code from casefile_case where case_no = :no)
                        """)
                .param("code", codes.digest(code))
                .param("now", at(clock.instant()))
                .param("no", caseNo.value())
                .update();
        return code;
    }

    private boolean fits(String number, String queryCode) {
        String digest = jdbc.sql("select query_code from casefile_case where case_no = :no")
                .param("no", number)
                .query(String.class)
                .optional()
                .orElse("");
        return codes.fits(queryCode, digest);
    }

    /** These cases, the newest first. */
    public List<CaseFile> all(Collection<CaseNo> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : jdbc.sql("select * from casefile_case where case_no in (:numbers) order by received_at desc")
                        .param("numbers", numbers.stream().map(CaseNo::value).toList())
                        .query(CaseRegister::file)
                        .list();
    }

    public List<CaseFile> lodgedBy(String user) {
        return jdbc.sql("select * from casefile_case where lodged_by = :user order by received_at desc")
                .param("user", user)
                .query(CaseRegister::file)
                .list();
    }

    public void status(CaseNo caseNo, String status) {
        touch("status = :value", caseNo, status);
    }

    public void handTo(CaseNo caseNo, String unit) {
        touch("unit = :value", caseNo, unit);
    }

    public void line(CaseNo caseNo, String line) {
        touch("line = :value", caseNo, line);
    }

    public void close(CaseNo caseNo, String status) {
        touch("closed_at = coalesce(closed_at, :now), status = :value", caseNo, status);
    }

    public void reopen(CaseNo caseNo, String status) {
        touch("closed_at = null, status = :value", caseNo, status);
    }

    private void touch(String change, CaseNo caseNo, String value) {
        jdbc.sql("update casefile_case set " + change + ", changed_at = :now where case_no = :no")
                .param("value", value)
                .param("now", at(clock.instant()))
                .param("no", caseNo.value())
                .update();
    }

    static CaseFile file(ResultSet row, int index) throws SQLException {
        return new CaseFile(
                new CaseNo(row.getString("case_no")),
                CaseKind.of(row.getString("kind")),
                row.getString("region"),
                row.getString("unit"),
                row.getString("line"),
                row.getString("status"),
                row.getString("origin"),
                row.getString("lodged_by"),
                row.getTimestamp("received_at").toInstant(),
                instant(row.getObject("closed_at", OffsetDateTime.class)));
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
