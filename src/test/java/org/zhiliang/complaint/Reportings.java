package org.zhiliang.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhiliang.complaint.domain.Harm;
import org.zhiliang.complaint.domain.Suspicion;
import org.zhiliang.engine.Values;
import org.zhiliang.party.Party;
import org.zhiliang.party.PartyRole;

/** Reports as they are handed in, with good defaults: {@code aReport().anonymous().lodging()}. */
public final class Reportings {

    private String region = "650102";
    private boolean anonymous;
    private Instant receivedAt = Instant.now();
    private Harm harm = Harm.none();
    private @Nullable String unit;
    private String key = UUID.randomUUID().toString();

    private Reportings() {}

    public static Reportings aReport() {
        return new Reportings();
    }

    public Reportings in(String county) {
        this.region = county;
        return this;
    }

    public Reportings anonymous() {
        this.anonymous = true;
        return this;
    }

    public Reportings withHarm(Harm told) {
        this.harm = told;
        return this;
    }

    public Reportings receivedAt(Instant moment) {
        this.receivedAt = moment;
        return this;
    }

    /** Settled already: nobody routes it. */
    public Reportings checkedBy(String checkingUnit) {
        this.unit = checkingUnit;
        return this;
    }

    public Reportings withKey(String idempotencyKey) {
        this.key = idempotencyKey;
        return this;
    }

    public ReportLodging lodging() {
        Party reported = Party.organisation(PartyRole.REPORTED, "天山区晨光食品店", "09910000002", "天山区示例路 2 号");
        Party reporter =
                Party.person(PartyRole.REPORTER, "巴哈尔", "13900000002", null).kept(true);
        Suspicion suspicion = new Suspicion(
                "food", "ordinary", region, "货架上的奶粉已过保质期两个月，仍按原价销售。", anonymous, false, !anonymous, Suspicion.ORDINARY);
        Paper paper = new Paper(
                key,
                "amr-" + region,
                "portal",
                null,
                null,
                receivedAt,
                anonymous ? List.of(reported) : List.of(reporter, reported),
                Map.of(),
                "report-intake",
                "test",
                Values.of("reportFacts", suspicion.facts()),
                List.of());
        return new ReportLodging(paper, suspicion, harm, null, unit);
    }
}
