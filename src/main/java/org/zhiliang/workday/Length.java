package org.zhiliang.workday;

/** How long a period is, for example 7 working days. */
public record Length(int amount, Unit unit) {

    public Length {
        if (amount < 0 || unit == Unit.PCT) {
            throw new IllegalArgumentException("No period: " + amount + " " + unit);
        }
    }

    public static Length workingDays(int amount) {
        return new Length(amount, Unit.WD);
    }

    public static Length calendarDays(int amount) {
        return new Length(amount, Unit.CD);
    }

    public static Length hours(int amount) {
        return new Length(amount, Unit.H);
    }

    /** This length and the amount of an extension, in the same unit. */
    public Length plus(int extension) {
        return new Length(amount + extension, unit);
    }
}
