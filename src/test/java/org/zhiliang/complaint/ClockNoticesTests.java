package org.zhiliang.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiliang.complaint.Lodgings.aComplaint;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhiliang.HouseTest;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.workday.Deadlines;
import org.zhiliang.workday.Reminders;

/** Reminders on the clocks of cases, as they reach the officials. */
@HouseTest
class ClockNoticesTests {

    private static final int ALL = 10_000;

    @Autowired
    Complaints complaints;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Reminders reminders;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_clock_that_has_just_begun_is_not_told_of() {
        CaseNo caseNo = lodgedBefore(Duration.ZERO);
        reminders.remind(ALL);

        assertThat(told(caseNo, "ts-handler1")).isEmpty();
    }

    @Test
    void half_of_the_time_is_told_to_the_handlers_by_inbox_and_mail_and_told_once() {
        CaseNo caseNo = lodgedBefore(Duration.ZERO);
        reach(caseNo, "half_at");
        reminders.remind(ALL);
        reminders.remind(ALL);

        assertThat(told(caseNo, "ts-handler1")).containsExactly("DEADLINE_HALF");
        assertThat(told(caseNo, "ts-head")).isEmpty();
        assertThat(mailed(caseNo, "ts-handler1")).containsExactly("DEADLINE_HALF");
    }

    @Test
    void from_the_last_working_day_on_the_head_is_told_too() {
        CaseNo caseNo = lodgedBefore(Duration.ZERO);
        reach(caseNo, "half_at", "four_fifths_at", "last_day_at");
        reminders.remind(ALL);

        assertThat(told(caseNo, "ts-handler1")).containsExactly("DEADLINE_LAST_DAY");
        assertThat(told(caseNo, "ts-head")).containsExactly("DEADLINE_LAST_DAY");
    }

    @Test
    void a_clock_that_is_over_is_told_as_overdue_and_not_as_anything_before() {
        CaseNo caseNo = lodgedBefore(Duration.ofDays(40));
        reminders.remind(ALL);

        assertThat(told(caseNo, "ts-handler1")).containsExactly("DEADLINE_OVERDUE");
    }

    @Test
    void what_was_done_in_time_is_told_to_nobody() {
        CaseNo caseNo = lodgedBefore(Duration.ofDays(40));
        deadlines.dropAll(caseNo);
        reminders.remind(ALL);

        assertThat(told(caseNo, "ts-handler1")).isEmpty();
    }

    @Test
    void two_nodes_tell_each_stage_once() throws Exception {
        reminders.remind(ALL);
        List<CaseNo> cases = List.of(
                lodgedBefore(Duration.ofDays(40)),
                lodgedBefore(Duration.ofDays(41)),
                lodgedBefore(Duration.ofDays(42)));
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<Integer>> found = nodes.invokeAll(Collections.nCopies(2, () -> {
            together.await();
            return reminders.remind(ALL);
        }));
        nodes.shutdown();

        assertThat(found.get(0).get() + found.get(1).get()).isGreaterThanOrEqualTo(cases.size());
        for (CaseNo caseNo : cases) {
            assertThat(told(caseNo, "ts-handler1")).containsExactly("DEADLINE_OVERDUE");
        }
    }

    private CaseNo lodgedBefore(Duration age) {
        return complaints
                .lodge(aComplaint()
                        .in("650102")
                        .receivedAt(Instant.now().minus(age))
                        .lodging())
                .caseNo();
    }

    /** Puts moments of the acceptance clock into the past. */
    private void reach(CaseNo caseNo, String... moments) {
        for (String moment : moments) {
            jdbc.sql("update workday_deadline set " + moment
                            + " = now() - interval '1 minute' where case_no = :no and code = 'T-ACCEPT'")
                    .param("no", caseNo.value())
                    .update();
        }
    }

    private List<String> told(CaseNo caseNo, String official) {
        return jdbc.sql("""
                        select kind from notification_inbox
                        where case_no = :no and recipient = :who and kind like 'DEADLINE%'
                        and key like '%T-ACCEPT%' order by id
                        """)
                .param("no", caseNo.value())
                .param("who", official)
                .query(String.class)
                .list();
    }

    private List<String> mailed(CaseNo caseNo, String official) {
        return jdbc.sql("""
                        select kind from notification_outbox
                        where case_no = :no and recipient = :who and kind like 'DEADLINE%' and channel = 'mail'
                        and key like '%T-ACCEPT%' order by id
                        """)
                .param("no", caseNo.value())
                .param("who", official)
                .query(String.class)
                .list();
    }
}
