package org.zhiliang.document;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhiliang.access.Unit;
import org.zhiliang.access.Units;

/**
 * 文号: the numbers of papers, counted per unit, series and year without gaps. The counter's row stays locked until the
 * caller's transaction ends, so that a number that was not used after all is given to the next.
 */
@Component
class PaperNumbers {

    private final JdbcClient jdbc;
    private final Units units;

    PaperNumbers(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    int next(String unit, String series, int year) {
        return jdbc.sql("""
                        insert into document_paper_counter (unit, series, year, last) values (:unit, :series, :year, 1)
                        on conflict (unit, series, year) do update set last = document_paper_counter.last + 1
                        returning last
                        """)
                .param("unit", unit)
                .param("series", series)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    /** The number as it is printed. */
    String printed(String unit, String series, int year, int serial) {
        return "%s%s〔%d〕%d号".formatted(markOf(unit), series, year, serial);
    }

    private String markOf(String id) {
        Unit unit = units.find(id).orElseThrow(() -> new IllegalArgumentException("No unit " + id));
        return jdbc.sql("""
                        select p.mark || d.mark from document_place_mark p, document_department_mark d
                        where p.region = :region and d.department = :department
                        """)
                .param("region", unit.region())
                .param("department", unit.department())
                .query(String.class)
                .single();
    }
}
