package org.zhiliang.workday.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhiliang.workday.domain.CalendarFile.Problem;

class CalendarFileTests {

    @Test
    void a_good_file_gives_its_days_and_keeps_commas_in_the_source() {
        CalendarFile file =
                CalendarFile.read("\uFEFFdate,kind,name,source\r\n2027-01-01,off,元旦,CN: notice, page 2\r\n");
        assertThat(file.problems()).isEmpty();
        assertThat(file.days()).singleElement().extracting(SpecialDay::source).isEqualTo("CN: notice, page 2");
    }

    @Test
    void every_error_names_its_line_and_its_field() {
        CalendarFile file = CalendarFile.read("""
                date,kind,name,source
                2027-02-30,off,春节,CN: n
                2027-02-08,free,春节,CN: n
                2027-02-09,off,,CN: n
                2027-02-10,off,春节,n
                2027-02-11,off
                2027-02-12,off,春节,CN: n
                2027-02-12,work,春节,CN: n
                """);
        assertThat(file.problems())
                .containsExactly(
                        new Problem(2, "date", "date", "2027-02-30"),
                        new Problem(3, "kind", "kind", "free"),
                        new Problem(4, "name", "name", ""),
                        new Problem(5, "source", "source", "n"),
                        new Problem(6, "line", "columns", "2027-02-11,off"),
                        new Problem(8, "date", "twice", "2027-02-12"));
    }

    @Test
    void a_file_without_the_header_is_refused_as_a_whole() {
        assertThat(CalendarFile.read("日期,类型\n").problems())
                .extracting(Problem::code)
                .containsExactly("header");
        assertThat(CalendarFile.read(CalendarFile.HEADER).problems())
                .extracting(Problem::code)
                .containsExactly("empty");
    }
}
