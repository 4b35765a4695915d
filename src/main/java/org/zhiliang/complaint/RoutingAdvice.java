package org.zhiliang.complaint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiliang.access.Unit;
import org.zhiliang.access.Units;
import org.zhiliang.engine.Decisions;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.Values;

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
     * @param platformRegion the county of the platform operator's domicile; {@link #OUTSIDE} where it is not in the
     *     region or nobody knows; null where no platform is involved
     * @param reachable whether the trader can be reached at an address that the platform publishes; null where that is
     *     no question
     * @param advert where an advertisement was published; null for anything else
     */
    public record Question(
            String kind,
            String domain,
            String traderKind,
            String region,
            @Nullable String platformRegion,
            @Nullable Boolean reachable,
            @Nullable String advert) {

        /** The question for what somebody tells of, with what the paper says of platform and advertisement. */
        static Question of(String kind, String domain, String traderKind, String region, Values answers) {
            String published = answers.text("published");
            return new Question(
                    kind,
                    domain,
                    traderKind,
                    region,
                    answers.textOrNull("platformRegion"),
                    published.isEmpty() ? null : "yes".equals(published),
                    answers.textOrNull("advert"));
        }

        private Facts jurisdiction() {
            Facts facts = Facts.of("kind", kind).and("traderKind", traderKind);
            facts = reachable == null ? facts : facts.and("addressReachable", reachable);
            return advert == null ? facts : facts.and("advert", advert);
        }

        /** The county of the place by which the table decides; null where that is outside the region. */
        private @Nullable String regionOf(String place) {
            boolean platforms = "platform".equals(place) || ("domicile".equals(place) && "platform".equals(traderKind));
            if (!platforms || platformRegion == null) {
                return region;
            }
            return OUTSIDE.equals(platformRegion) ? null : platformRegion;
        }
    }

    /** Stands for a platform whose operator has its domicile outside the region, or nobody knows where. */
    public static final String OUTSIDE = "outside";

    /** @param rule the row of the jurisdiction table, with {@code -outside} where it leads out of the region */
    public record Proposal(String line, String unit, String rule) {}

    /** A unit that may be chosen. */
    public record Choice(String unit, String name) {}

    public Proposal proposal(Question question) {
        String line = lineOf(question.domain());
        Facts answer = decisions.one("complaint-jurisdiction", question.jurisdiction());
        String found = question.regionOf(answer.text("place"));
        String region = found == null ? question.region() : found;
        String unit = units.serving(line, region)
                .or(() -> units.serving(Units.MARKET_REGULATION, region))
                .map(Unit::id)
                .orElseThrow(() -> new IllegalStateException("No unit serves " + region));
        return new Proposal(line, unit, answer.text("rule") + (found == null ? "-" + OUTSIDE : ""));
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
