package org.zhiliang.workday;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of rules. */
@Repository
class RuleRows {

    private final JdbcClient jdbc;

    RuleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The line's own rule before the floor, and among versions that are valid on the day the highest. */
    Optional<Rule> validOn(String code, String line, LocalDate received) {
        return jdbc.sql("""
                        select * from workday_rule
                        where code = :code and line in (:line, '*')
                          and valid_from <= :received and (valid_to is null or valid_to >= :received)
                        order by line = '*', version desc limit 1""")
                .param("code", code)
                .param("line", line)
                .param("received", received)
                .query(Rule.class)
                .optional();
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
