package org.zhiliang.demo;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhiliang.engine.CaseNo;

/** Which cases were laid, by their place in the script. */
@Component
@Profile("demo")
class LaidCases {

    private final JdbcClient jdbc;

    LaidCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Laid(int serial, CaseNo caseNo) {}

    void add(int serial, CaseNo caseNo) {
        jdbc.sql("insert into demo_case values (?, ?)")
                .params(serial, caseNo.value())
                .update();
    }

    List<Laid> all() {
        return jdbc.sql("select * from demo_case order by serial")
                .query((row, n) -> new Laid(row.getInt("serial"), new CaseNo(row.getString("case_no"))))
                .list();
    }
}
