package org.zhiliang.workday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhiliang.workday.domain.Day;
import org.zhiliang.workday.domain.Day.Mark;

/** Days in a row that count, or do not count, for the same reason. */
record Stretch(LocalDate from, LocalDate to, Mark mark, String name, int firstCount, int lastCount) {

    static List<Stretch> of(List<Day> days) {
        List<Stretch> stretches = new ArrayList<>();
        for (Day day : days) {
            int last = stretches.size() - 1;
            if (last >= 0 && stretches.get(last).joins(day)) {
                Stretch before = stretches.get(last);
                stretches.set(last, before.to(day));
            } else {
                stretches.add(new Stretch(day.date(), day.date(), day.mark(), day.name(), day.count(), day.count()));
            }
        }
        return stretches;
    }

    /** The days on which a period moves on are one stretch, even where the weekend follows the holiday. */
    private boolean joins(Day day) {
        return mark == day.mark() && (mark == Mark.ROLLED || name.equals(day.name()));
    }

    private Stretch to(Day day) {
        return new Stretch(from, day.date(), mark, name, firstCount, day.count());
    }
}
