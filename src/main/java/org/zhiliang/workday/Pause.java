package org.zhiliang.workday;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days that does not count, for example while a laboratory tests (Order 121, Article 22).
 *
 * <p>The day of the pause does not count and the day of the resumption counts again. So a pause that ends on the day
 * it began adds nothing, and nobody gains a day by it.
 *
 * @param resumedOn null while the pause lasts
 */
public record Pause(LocalDate pausedOn, @Nullable LocalDate resumedOn, String reason) {

    public boolean isOpen() {
        return resumedOn == null;
    }

    /** Whether this day is left out of the count. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(pausedOn) && (resumedOn == null || day.isBefore(resumedOn));
    }
}
