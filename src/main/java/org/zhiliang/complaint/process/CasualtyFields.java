package org.zhiliang.complaint.process;

import java.math.BigDecimal;
import org.zhiliang.complaint.domain.Casualties;
import org.zhiliang.engine.Values;

/** The number fields that the forms of an accident alert share. */
final class CasualtyFields {

    private CasualtyFields() {}

    static Values show(Values values, Casualties known) {
        return values.with("dead", known.dead())
                .with("missing", known.missing())
                .with("seriouslyInjured", known.seriouslyInjured())
                .with("slightlyInjured", known.slightlyInjured())
                .with("loss", known.loss() == null ? BigDecimal.ZERO : known.loss());
    }

    /** What was filled in; what only the verification asks for stays as it is known. */
    static Casualties changed(Values values, Casualties known) {
        return new Casualties(
                count(values, "dead"),
                count(values, "missing"),
                count(values, "seriouslyInjured"),
                count(values, "slightlyInjured"),
                values.number("loss"),
                known.equipment(),
                known.hours(),
                known.evacuated(),
                known.trapped());
    }

    static Casualties verified(Values values) {
        return new Casualties(
                count(values, "dead"),
                count(values, "missing"),
                count(values, "seriouslyInjured"),
                count(values, "slightlyInjured"),
                values.number("loss"),
                values.textOrNull("equipment"),
                values.number("hours"),
                count(values, "evacuated"),
                count(values, "trapped"));
    }

    private static int count(Values values, String key) {
        BigDecimal number = values.number(key);
        return number == null ? 0 : number.intValue();
    }
}
