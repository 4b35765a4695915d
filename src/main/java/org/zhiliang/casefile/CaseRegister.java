package org.zhiliang.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
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

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    /** Looks for the key, takes the next number and opens the case, in one trip. */
    private static final String OPEN = """
            with earlier as (
                select case_no from casefile_case where opened_under = :key),
            number as (
                insert into casefile_number (kind, region, year, last)
                select :kind, :region, :year, 1 where not exists (select from earlier)
                on conflict (kind, region, year) do update set last = casefile_number.last + 1
                returning last),
            opened as (
                insert into casefile_case (case_no, kind, region, unit, line, status, origin, lodged_by, received_at,
                    query_code, changed_at, opened_under)
                select :prefix || lpad(last::text, greatest(6, length(last::text)), '0'), :kind, :region, :unit, :line,
                    :status, :origin, :by, :received, :code, :now, :key
                from number
                returning case_no)
            select case_no, false as repeated from opened union all select case_no, true from earlier""";

    private final JdbcClient jdbc;
    private final QueryCodes codes;
    private final Clock clock;

    CaseRegister(JdbcClient jdbc, QueryCodes codes, Clock clock) {
        this.jdbc = jdbc;
        this.codes = codes;
        this.clock = clock;
    }

    /** Opens a case under the next number of its kind, region and year; nothing new where its key has opened one before. */
    public Opened open(NewCase file) {
        String code = codes.of(file.codeKey());
        int year = file.receivedAt().atZone(BEIJING).getYear();
        return jdbc.sql(OPEN)
                .param("key", file.key())
                .param("year", year)
                .param("prefix", "%s-%s-%d-".formatted(file.kind().code(), file.region(), year))
                .param("kind", file.kind().code())
                .param("region", file.region())
                .param("unit", file.unit())
                .param("line", file.line())
                .param("status", file.status())
                .param("origin", file.origin())
                .param("by", file.lodgedBy())
                .param("received", at(file.receivedAt()))
                .param("code", codes.digest(code))
                .param("now", at(clock.instant()))
                .query((row, index) ->
                        new Opened(new CaseNo(row.getString("case_no")), code, row.getBoolean("repeated")))
                .single();
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
