package org.zhiliang.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiliang.access.People;
import org.zhiliang.access.Regions;
import org.zhiliang.access.Role;
import org.zhiliang.access.Unit;
import org.zhiliang.access.Units;
import org.zhiliang.complaint.domain.AccidentAlert;
import org.zhiliang.complaint.domain.AccidentLevel;
import org.zhiliang.complaint.domain.Casualties;
import org.zhiliang.engine.Decisions;
import org.zhiliang.engine.Facts;

/** What the decision tables and the organisation say of an accident: its grade, its clocks, and to whom it goes. */
@Component
public class AccidentRules {

    private final Decisions decisions;
    private final Units units;
    private final Regions regions;
    private final People people;

    AccidentRules(Decisions decisions, Units units, Regions regions, People people) {
        this.decisions = decisions;
        this.units = units;
        this.regions = regions;
        this.people = people;
    }

    /**
     * By which rules an accident is reported.
     *
     * @param line the department whose rules hold
     * @param first code of the rule for the first report
     * @param onward code of the rule for reporting on from a level
     * @param supplement code of the rule for the time in which changes are reported
     */
    public record Terms(String line, String first, String onward, String supplement) {}

    /** A level that may be reported to, and the unit there; no unit for the line of the State Council. */
    public record Target(AccidentLevel level, @Nullable String unit) {}

    /** 1 一般, 2 较大, 3 重大, 4 特别重大: the highest that any column of the table says. */
    public int grade(Casualties known) {
        Facts input = Facts.of("deaths", known.deadOrMissing())
                .and("seriouslyInjured", known.seriouslyInjured())
                .and("loss", known.loss() == null ? 0.0 : known.loss().doubleValue())
                .and("equipment", known.equipment() == null ? "none" : known.equipment())
                .and("hours", known.hours() == null ? 0.0 : known.hours().doubleValue())
                .and("evacuated", known.evacuated())
                .and("trapped", known.trapped());
        Object grade = decisions.one("accident-grade", input).get("grade");
        return grade instanceof Number number ? number.intValue() : 1;
    }

    public Terms terms(String category, AccidentLevel level) {
        Facts answer = decisions.one(
                "accident-deadline", Facts.of("category", category).and("level", level.code()));
        return new Terms(answer.text("line"), answer.text("first"), answer.text("onward"), answer.text("supplement"));
    }

    /** What an accident seems to be by the department that has the case; the verification corrects it. */
    public String categoryOf(String line) {
        return switch (line) {
            case "hud" -> "construction";
            case "health" -> "medical";
            case "trans" -> "highway";
            case "water" -> "water";
            default -> "general";
        };
    }

    public AccidentLevel levelOf(String unit) {
        return units.find(unit)
                .flatMap(found -> regions.find(found.region()))
                .map(region -> AccidentLevel.valueOf(region.level().name()))
                .orElse(AccidentLevel.COUNTY);
    }

    /** The unit that waits for the next report, or the unit that has it where none is above. */
    public String superiorOf(AccidentAlert alert) {
        return units.above(alert.unit()).stream().findFirst().map(Unit::id).orElse(alert.unit());
    }

    /** Who reports on in a unit: its leaders, or its heads where it has no leader. */
    public String reportersAt(String unit) {
        boolean led = !people.with(Role.LEADER, unit).isEmpty();
        return (led ? Role.LEADER : Role.HEAD).at(unit);
    }

    /**
     * To whom the accident may be reported next, the proper one first; the others skip levels (Order 493 Art. 10). Where
     * the level that must know has it already, its own government and the departments beside come first.
     */
    public List<Target> targets(AccidentAlert alert) {
        List<Target> targets = new ArrayList<>();
        AccidentLevel highest = alert.level();
        if (!alert.mustKnow().isAbove(highest)) {
            targets.add(new Target(highest, alert.unit()));
        }
        for (Unit above : units.above(alert.unit())) {
            AccidentLevel level = levelOf(above.id());
            if (level.isAbove(highest)) {
                targets.add(new Target(level, above.id()));
                highest = level;
            }
        }
        targets.add(new Target(AccidentLevel.STATE, null));
        return targets;
    }

    public Optional<Target> target(AccidentAlert alert, AccidentLevel level) {
        return targets(alert).stream().filter(target -> target.level() == level).findFirst();
    }
}
