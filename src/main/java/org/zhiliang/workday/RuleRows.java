package org.zhiliang.workday;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The table of rules. */
@Repository
class RuleRows {

    private static final RowMapper<Rule> RULE = new SimplePropertyRowMapper<>(Rule.class);

    private static final String VALID = """
            select distinct on (code) * from workday_rule
            where code in (:codes) and line in (:line, '*')
              and valid_from <= :received and (valid_to is null or valid_to >= :received)
            order by code, line = '*', version desc""";

    private static final String VALID_WITH_CALENDAR = "with current as (select version as calendar from workday_current"
            + " for share), valid as (" + VALID + ") select * from valid cross join current";

    private final JdbcClient jdbc;

    RuleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The line's own rule before the floor, and among versions that are valid on the day the highest. */
    Optional<Rule> validOn(String code, String line, LocalDate received) {
        return inForce(VALID, List.of(code), line, received).query(Rule.class).optional();
    }

    /**
     * What clocks start by.
     *
     * @param calendar the version in force; nobody loads another until the caller's transaction ends
     */
    record InForce(int calendar, Rule rule) {}

    /** The rules of several codes with the calendar, in one trip. */
    List<InForce> inForce(Collection<String> codes, String line, LocalDate received) {
        return inForce(VALID_WITH_CALENDAR, codes, line, received)
                .query((row, index) -> new InForce(row.getInt("calendar"), RULE.mapRow(row, index)))
                .list();
    }

    private StatementSpec inForce(String question, Collection<String> codes, String line, LocalDate received) {
        return jdbc.sql(question).param("codes", codes).param("line", line).param("received", received);
    }

    /** Every version of every rule, the newest of each first. */
    List<Rule> all() {
        return jdbc.sql("select * from workday_rule order by code, line, version desc")
                .query(Rule.class)
                .list();
    }

    /** Adds the next version; false where somebody else has added one after {@code seen}. */
    boolean add(Rules.Change change, Rule seen, String by) {
        return jdbc.sql("""
                        insert into workday_rule (code, line, version, valid_from, amount, unit, pausable,
                            roll_over_weekend, name, name_en, basis, grade, note, changed_at, changed_by, reason)
                        select code, line, version + 1, :validFrom, :amount, unit, pausable,
                            :rollOverWeekend, name, name_en, basis, grade, :note, now(), :by, :reason
                        from workday_rule
                        where code = :code and line = :line and version = :version
                        on conflict do nothing""")
                        .param("validFrom", change.validFrom())
                        .param("amount", change.amount())
                        .param("rollOverWeekend", change.rollOverWeekend())
                        .param("note", change.note())
                        .param("by", by)
                        .param("reason", change.reason())
                        .param("code", seen.code())
                        .param("line", seen.line())
                        .param("version", seen.version())
                        .update()
                == 1;
    }
}
