package org.zhiliang.complaint;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhiliang.access.Unit;
import org.zhiliang.access.Units;
import org.zhiliang.engine.Decisions;
import org.zhiliang.engine.Facts;

/** What the decision tables say on where a case belongs: the department, and whose place decides. */
@Component
public class RoutingAdvice {

    private final Decisions decisions;
    private final Units units;

    RoutingAdvice(Decisions decisions, Units units) {
        this.decisions = decisions;
        this.units = units;
    }

    /**
     * What the tables are asked.
     *
     * @param kind complaint or report
     * @param domain code of the problem's domain
     * @param traderKind code of the trader's kind
     * @param region the county where the trader does business
     * @param platformRegion the county of the platform operator's domicile, or the same region
     */
    public record Question(String kind, String domain, String traderKind, String region, String platformRegion) {}

    /** @param rule the row of the jurisdiction table */
    public record Proposal(String line, String unit, String rule) {}

    /** A unit that may be chosen. */
    public record Choice(String unit, String name) {}

    public Proposal proposal(Question question) {
        String line = lineOf(question.domain());
        Facts answer = decisions.one(
                "complaint-jurisdiction", Facts.of("kind", question.kind()).and("traderKind", question.traderKind()));
        String region = "platform".equals(answer.text("place")) ? question.platformRegion() : question.region();
        String unit = units.serving(line, region)
                .or(() -> units.serving(Units.MARKET_REGULATION, region))
                .map(Unit::id)
                .orElseThrow(() -> new IllegalStateException("No unit serves " + region));
        return new Proposal(line, unit, answer.text("rule"));
    }

    /** The department of Article 5 whose business the domain is. */
    public String lineOf(String domain) {
        String line =
                decisions.one("department-router", Facts.of("domain", domain)).text("department");
        return line.isEmpty() ? Units.MARKET_REGULATION : line;
    }

    public List<Choice> choices() {
        return units.all().stream()
                .map(unit -> new Choice(unit.id(), unit.name()))
                .toList();
    }

    /** The department of a unit. */
    public String lineOfUnit(String unit) {
        return units.find(unit).map(Unit::department).orElse(Units.MARKET_REGULATION);
    }

    /** The unit one level above, or the unit itself where none is. */
    public String superiorOf(String unit) {
        List<Unit> above = units.above(unit);
        return above.isEmpty() ? unit : above.get(0).id();
    }
}
