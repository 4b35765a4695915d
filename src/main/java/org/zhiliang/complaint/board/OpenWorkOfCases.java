package org.zhiliang.complaint.board;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhiliang.complaint.board.CaseLine.Work;

/** What stands beside each case of a page: where it waits, and the trader. Two queries, whatever the page's length. */
@Component
class OpenWorkOfCases {

    private final JdbcClient jdbc;

    OpenWorkOfCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(String caseNo, Work work) {}

    List<CaseLine> beside(List<CaseLine> lines) {
        if (lines.isEmpty()) {
            return lines;
        }
        List<String> cases = lines.stream().map(line -> line.caseNo().value()).toList();
        Map<String, List<Work>> work = work(cases);
        Map<String, String> traders = traders(cases);
        return lines.stream()
                .map(line -> line.with(
                        traders.get(line.caseNo().value()),
                        work.getOrDefault(line.caseNo().value(), List.of())))
                .toList();
    }

    private Map<String, List<Work>> work(List<String> cases) {
        return jdbc
                .sql("select * from worklist_open_task where case_no in (:cases) order by due nulls last, since")
                .param("cases", cases)
                .query((row, number) -> {
                    OffsetDateTime due = row.getObject("due", OffsetDateTime.class);
                    return new Row(
                            row.getString("case_no"),
                            new Work(
                                    row.getString("step"),
                                    row.getString("label"),
                                    row.getString("role"),
                                    row.getString("unit"),
                                    due == null ? null : due.toInstant()));
                })
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::caseNo, Collectors.mapping(Row::work, Collectors.toList())));
    }

    private Map<String, String> traders(List<String> cases) {
        record Trader(String caseNo, String name) {}
        return jdbc.sql("""
                        select case_no, name from party_party
                        where case_no in (:cases) and role in ('respondent', 'reported') and organisation and not secret
                        order by id""").param("cases", cases).query(Trader.class).list().stream()
                .collect(Collectors.toMap(Trader::caseNo, Trader::name, (first, second) -> first));
    }
}
