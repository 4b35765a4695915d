package org.zhiliang.complaint;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhiliang.complaint.domain.Claim;
import org.zhiliang.complaint.domain.Harm;
import org.zhiliang.engine.Values;
import org.zhiliang.party.Party;
import org.zhiliang.party.PartyRole;

/** Complaints as they are handed in, with good defaults: {@code aComplaint().in("650102").lodging()}. */
public final class Lodgings {

    private String region = "650102";
    private String domain = "product";
    private Harm harm = Harm.none();
    private Instant receivedAt = Instant.now();
    private @Nullable String account;
    private Party complainant = Party.person(PartyRole.COMPLAINANT, "阿依古丽", "13900000001", "乌鲁木齐市天山区某小区");
    private Party respondent = Party.organisation(PartyRole.RESPONDENT, "天山区晨光家电行", "09910000001", "天山区示例路 1 号");
    private @Nullable String order;
    private Values answers = Values.of("purpose", "daily").with("orderNo", "X-1");
    private Map<String, String> numbers = Map.of();
    private String key = UUID.randomUUID().toString();

    private Lodgings() {}

    public static Lodgings aComplaint() {
        return new Lodgings();
    }

    public Lodgings by(String name, String telephone) {
        this.complainant = Party.person(PartyRole.COMPLAINANT, name, telephone, "乌鲁木齐市天山区某小区");
        return this;
    }

    public Lodgings withOrder(String number) {
        this.order = number;
        return this;
    }

    /** What else the paper answers. */
    public Lodgings answering(Values more) {
        this.answers = more;
        return this;
    }

    public Lodgings numbered(String system, String number) {
        this.numbers = Map.of(system, number);
        return this;
    }

    public Lodgings in(String county) {
        this.region = county;
        return this;
    }

    public Lodgings about(String problemDomain) {
        this.domain = problemDomain;
        return this;
    }

    public Lodgings withHarm(Harm told) {
        this.harm = told;
        return this;
    }

    public Lodgings receivedAt(Instant moment) {
        this.receivedAt = moment;
        return this;
    }

    public Lodgings byAccount(String user) {
        this.account = user;
        return this;
    }

    /** Mail addresses of the two sides. */
    public Lodgings reachableBy(String complainantMail, String respondentMail) {
        this.complainant = complainant.withEmail(complainantMail);
        this.respondent = respondent.withEmail(respondentMail);
        return this;
    }

    public Lodgings withKey(String idempotencyKey) {
        this.key = idempotencyKey;
        return this;
    }

    public Lodging lodging() {
        Claim claim = new Claim(
                domain,
                "ordinary",
                region,
                "新买的电热水壶使用三天后漏水，与店家协商换货未果。",
                List.of("replace", "refund"),
                new BigDecimal("268.00"),
                LocalDate.now().minusDays(20),
                LocalDate.now().minusDays(17),
                "电热水壶",
                order,
                true,
                true);
        Paper paper = new Paper(
                key,
                "amr-" + region,
                "portal",
                account,
                null,
                receivedAt,
                List.of(complainant, respondent),
                numbers,
                "complaint-intake",
                "test",
                answers.with("facts", claim.facts()),
                List.of());
        return new Lodging(paper, claim, harm);
    }
}
