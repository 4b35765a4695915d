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

    /**
     * One number.
     *
     * @param printed as it stands on the paper, for example 乌天市监诉受〔2026〕12号
     */
    record Number(int serial, String printed) {}

    Number next(String office, String series, int year) {
        Unit unit = units.find(office).orElseThrow(() -> new IllegalArgumentException("No unit " + office));
        return jdbc.sql("""
                        with counted as (
                          insert into document_paper_counter (unit, series, year, last) values (:unit, :series, :year, 1)
                          on conflict (unit, series, year) do update set last = document_paper_counter.last + 1
                          returning last)
                        select c.last, p.mark || d.mark as mark
                        from counted c, document_place_mark p, document_department_mark d
                        where p.region = :region and d.department = :department
                        """)
                .param("unit", office)
                .param("series", series)
                .param("year", year)
                .param("region", unit.region())
                .param("department", unit.department())
                .query((row, index) -> new Number(
                        row.getInt("last"),
                        "%s%s〔%d〕%d号".formatted(row.getString("mark"), series, year, row.getInt("last"))))
                .single();
    }
}
