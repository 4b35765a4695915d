package org.zhiliang.casefile;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhiliang.engine.CaseNo;

/** Opens cases, each key once. */
@Component
class CaseOpenings {

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

    CaseOpenings(JdbcClient jdbc, QueryCodes codes, Clock clock) {
        this.jdbc = jdbc;
        this.codes = codes;
        this.clock = clock;
    }

    /** See {@link CaseRegister#open}. */
    Opened open(NewCase file) {
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
                .param("received", CaseRegister.at(file.receivedAt()))
                .param("code", codes.digest(code))
                .param("now", CaseRegister.at(clock.instant()))
                .query((row, index) ->
                        new Opened(new CaseNo(row.getString("case_no")), code, row.getBoolean("repeated")))
                .single();
    }
}
