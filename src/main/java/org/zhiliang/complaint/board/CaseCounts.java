package org.zhiliang.complaint.board;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhiliang.complaint.board.CaseConditions.Condition;

/** Counts cases by the same conditions by which they are listed. */
@Component
class CaseCounts {

    private final JdbcClient jdbc;
    private final CaseConditions conditions;

    CaseCounts(JdbcClient jdbc, CaseConditions conditions) {
        this.jdbc = jdbc;
        this.conditions = conditions;
    }

    /**
     * The cases with open work: at one step (then {@code unit} is empty), in one unit (then {@code step} is), or in all
     * (then both are). A case with two such tasks counts once.
     */
    record Waiting(String step, String label, String unit, int open, int soon, int overdue) {}

    private record Group(String name, int cases) {}

    int count(CaseQuestion question) {
        Condition condition = conditions.of(question);
        return jdbc.sql("select count(*) from casefile_case c where " + condition.sql())
                .params(condition.parameters())
                .query(Integer.class)
                .single();
    }

    Map<String, Integer> byUnit(CaseQuestion question) {
        return by("c.unit", question);
    }

    /** By month of a column of the register, for example 2026-11. */
    Map<String, Integer> byMonth(String column, CaseQuestion question) {
        return by("to_char(c." + column + " at time zone 'Asia/Shanghai', 'YYYY-MM')", question);
    }

    private Map<String, Integer> by(String group, CaseQuestion question) {
        Condition condition = conditions.of(question);
        Map<String, Integer> counts = new LinkedHashMap<>();
        jdbc.sql("select " + group + " as name, count(*) as cases from casefile_case c where " + condition.sql()
                        + " group by 1 order by 1")
                .params(condition.parameters())
                .query(Group.class)
                .list()
                .forEach(each -> counts.put(each.name(), each.cases()));
        return counts;
    }

    List<Waiting> waiting(CaseQuestion question) {
        Condition condition = conditions.of(question);
        return jdbc.sql("""
                        select coalesce(t.step, '') as step, min(t.label) as label,
                            coalesce(coalesce(t.unit, c.unit), '') as unit,
                            count(distinct c.case_no) as open,
                            count(distinct c.case_no) filter (where %s) as soon,
                            count(distinct c.case_no) filter (where %s) as overdue
                        from worklist_open_task t join casefile_case c on c.case_no = t.case_no
                        where %s
                        group by grouping sets ((t.step), (coalesce(t.unit, c.unit)), ())
                        order by overdue desc, open desc, label, 3""".formatted(CaseConditions.soon(), CaseConditions.overdue(), condition.sql()))
                .params(condition.parameters())
                .query(Waiting.class)
                .list();
    }
}
