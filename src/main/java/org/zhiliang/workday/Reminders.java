package org.zhiliang.workday;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.engine.CaseNo;

/**
 * Finds the clocks that have reached half, four fifths, their last working day or their end, and publishes a
 * {@link Reminder} for each. Whoever listens joins the transaction, so that a stage is noted and told together or not at
 * all; two nodes never take the same clock.
 */
@Service
public class Reminders {

    private static final String TAKE = """
            update workday_deadline d set reminded = due.stage
            from (select w.id, reached.stage from workday_deadline w
                  cross join lateral (select case when w.due_moment <= :now then 4 when w.last_day_at <= :now then 3
                     when w.four_fifths_at <= :now then 2 when w.half_at <= :now then 1 else 0 end as stage) reached
                  where w.ended is null and w.reminded < reached.stage and not exists (
                     select 1 from workday_pause p where p.deadline = w.id and p.resumed_on is null)
                  order by w.id limit :most for update of w skip locked) due
            where d.id = due.id
            returning d.case_no, d.code, d.round, d.due, d.reminded""";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reminders(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Reminds of clocks that are due for it.
     *
     * @param most how many to take at once
     * @return how many there were; as many as the most if there may be more
     */
    @Transactional
    public int remind(int most) {
        List<Reminder> due = jdbc.sql(TAKE)
                .param("now", DeadlineRow.at(clock.instant()))
                .param("most", most)
                .query((row, index) -> new Reminder(
                        new CaseNo(row.getString("case_no")),
                        row.getString("code"),
                        row.getInt("round"),
                        row.getObject("due", LocalDate.class),
                        Reminder.Stage.values()[row.getInt("reminded") - 1]))
                .list();
        due.forEach(events::publishEvent);
        return due.size();
    }
}
