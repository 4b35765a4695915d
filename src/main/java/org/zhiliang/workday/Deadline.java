package org.zhiliang.workday;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Clockwork;

/**
 * One clock of a case, as it stood at the moment of reading.
 *
 * @param round the clock of this code in this case, counted from 1: a repeated report starts the next round
 * @param ending null while it runs
 * @param asOf when this was read; the status speaks of that moment
 */
public record Deadline(
        long id,
        CaseNo caseNo,
        String code,
        int round,
        Terms terms,
        Instant started,
        List<Pause> pauses,
        Due reckoned,
        @Nullable Ending ending,
        Instant asOf) {

    /**
     * By which rule it runs.
     *
     * @param length as the rule has it, without the extension
     * @param extension what a head approved on top, in the same unit
     * @param ruleVersion 0 where an officer set the day in the single case
     */
    public record Terms(
            String line,
            LocalDate received,
            CalendarScope calendar,
            Length length,
            int extension,
            boolean pausable,
            boolean rollOverWeekend,
            String basis,
            int ruleVersion) {

        Terms extendedBy(int amount) {
            return new Terms(line, received, calendar, length, amount, pausable, rollOverWeekend, basis, ruleVersion);
        }

        /** The length with its extension. */
        public Length total() {
            return length.plus(extension);
        }
    }

    /**
     * When it ends, with the version of the calendar that says so.
     *
     * @param raw the last day as counted, before it moves on from a holiday
     * @param moment the end of the last day (24:00 in Beijing), or for hours the exact moment
     * @param national the last day by the national calendar where that is earlier, otherwise null
     */
    public record Due(
            int calendarVersion,
            LocalDate raw,
            LocalDate day,
            Instant moment,
            @Nullable LocalDate national,
            Instant half,
            Instant fourFifths,
            Instant lastWorkingDay) {}

    /** How a clock stands whose end lies in a year that is not loaded: on a day that never comes, until it is. */
    static Due unknown(int calendarVersion) {
        LocalDate never = LocalDate.ofInstant(Clockwork.PARKED, ZoneOffset.UTC);
        Instant parked = Clockwork.PARKED;
        return new Due(calendarVersion, never, never, parked, null, parked, parked, parked);
    }

    /** @param met whether what was due was done; false where it no longer had to be */
    public record Ending(Instant at, boolean met) {}

    /** How it stands. */
    public enum Status {
        RUNNING,
        /** It runs, but its end lies in a year whose holidays are not loaded. */
        PENDING,
        PAUSED,
        OVERDUE,
        MET,
        MET_LATE,
        DROPPED
    }

    public Deadline {
        pauses = List.copyOf(pauses);
    }

    Deadline with(List<Pause> itsPauses) {
        return new Deadline(id, caseNo, code, round, terms, started, itsPauses, reckoned, ending, asOf);
    }

    /** The last day; on a day that never comes where {@link #isPending}. While the clock is paused: the last day if it went on at once. */
    public LocalDate due() {
        return reckoned.day();
    }

    /** The moment at which it is over. */
    public Instant dueInstant() {
        return reckoned.moment();
    }

    /** The last day by the national calendar where that is earlier: the national platform may count so. */
    public @Nullable LocalDate nationalDue() {
        return reckoned.national();
    }

    public boolean isOpen() {
        return ending == null;
    }

    public boolean isPaused() {
        return isOpen() && pauses.stream().anyMatch(Pause::isOpen);
    }

    /** Whether the end is not known, because the holidays of its year are not loaded. Then {@link #due} is no date to show. */
    public boolean isPending() {
        return !reckoned.moment().isBefore(Clockwork.PARKED);
    }

    public boolean isOverdue() {
        return status() == Status.OVERDUE;
    }

    public Status status() {
        if (ending != null) {
            Status done = ending.at().isBefore(reckoned.moment()) ? Status.MET : Status.MET_LATE;
            return ending.met() ? done : Status.DROPPED;
        }
        if (isPaused()) {
            return Status.PAUSED;
        }
        if (isPending()) {
            return Status.PENDING;
        }
        return asOf.isBefore(reckoned.moment()) ? Status.RUNNING : Status.OVERDUE;
    }
}
