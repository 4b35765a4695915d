package org.zhiliang.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the verification found for one day of the chain.
 *
 * @param entries how many entries the chain of the day holds
 * @param head the hash of its last link, worth keeping elsewhere; empty where the day is broken
 * @param flaw the first place that does not hold; null for an intact day
 */
public record DayCheck(
        LocalDate day, int entries, String head, @Nullable Flaw flaw) {

    /** How a chain can be broken. */
    public enum Damage {
        /** The entry says something else than when it was sealed. */
        CHANGED,
        /** The entry or its link is gone. */
        REMOVED,
        /** The link does not follow the one before it: links changed places, or one before is gone. */
        REORDERED,
        /** An entry that was put in by hand, or whose link was taken away at the end of the chain. */
        UNSEALED
    }

    /**
     * The first broken place of a day.
     *
     * @param serial its place in the day; 0 for an entry without a place
     * @param entry the id of the entry
     */
    public record Flaw(Damage damage, int serial, long entry) {}

    public boolean isIntact() {
        return flaw == null;
    }
}
