package org.zhiliang.complaint.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiliang.access.Units;
import org.zhiliang.complaint.Lodging;
import org.zhiliang.complaint.Paper;
import org.zhiliang.complaint.domain.Claim;
import org.zhiliang.complaint.domain.Harm;
import org.zhiliang.engine.Values;
import org.zhiliang.form.Forms;
import org.zhiliang.party.Party;
import org.zhiliang.party.PartyRole;

/** Reads the answers of the intake form as a complaint: what rules and searches need is drawn out of the paper. */
@Component
class IntakeForm {

    static final String ID = "complaint-intake";

    private static final String YES = "yes";

    private final Forms forms;
    private final Units units;
    private final Clock clock;

    IntakeForm(Forms forms, Units units, Clock clock) {
        this.forms = forms;
        this.units = units;
        this.clock = clock;
    }

    Lodging lodging(Values answers, String key, @Nullable String user) {
        String region = answers.text("respondentRegion");
        String intakeUnit = units.serving(Units.MARKET_REGULATION, region)
                .orElseThrow(() -> new IllegalStateException("No unit serves " + region))
                .id();
        Paper paper = new Paper(
                key,
                intakeUnit,
                "portal",
                user,
                clock.instant(),
                parties(answers),
                Map.of(),
                ID,
                forms.form(ID).version(),
                answers,
                documents(answers));
        return new Lodging(paper, claim(answers, region), harm(answers));
    }

    private static List<String> documents(Values answers) {
        return Stream.of("agentPapers", "jointPapers", "evidence")
                .flatMap(field -> answers.codes(field).stream())
                .toList();
    }

    private static Claim claim(Values answers, String region) {
        return new Claim(
                domain(answers),
                YES.equals(answers.text("online")) ? "onPlatform" : "ordinary",
                region,
                answers.text("facts"),
                answers.codes("claims"),
                answers.number("amount"),
                answers.date("purchaseDate"),
                answers.date("disputeDate"),
                answers.textOrNull("itemName"),
                answers.textOrNull("orderNo"),
                YES.equals(answers.text("publicity")),
                YES.equals(answers.text("delegation")));
    }

    private static String domain(Values answers) {
        if ("foodSafety".equals(answers.text("problem"))) {
            return "food";
        }
        return "service".equals(answers.text("subject")) ? "service" : "product";
    }

    private static Harm harm(Values answers) {
        BigDecimal count = answers.number("injuredCount");
        int injured = count == null ? 0 : count.intValue();
        String degree = answers.text("injuryDegree");
        return new Harm(
                "death".equals(degree) ? Math.max(1, injured) : 0,
                injured,
                "serious".equals(degree),
                false,
                0,
                answers.number("loss"));
    }

    private static List<Party> parties(Values answers) {
        List<Party> parties = new ArrayList<>();
        parties.add(Party.person(
                        PartyRole.COMPLAINANT, answers.text("name"), answers.text("phone"), answers.text("address"))
                .withEmail(answers.textOrNull("email"))
                .withId(answers.textOrNull("idType"), idNumber(answers)));
        parties.add(Party.organisation(
                        PartyRole.RESPONDENT,
                        answers.text("respondentName"),
                        answers.textOrNull("respondentPhone"),
                        answers.text("respondentAddress"))
                .withUscc(answers.textOrNull("respondentCreditCode"), answers.textOrNull("respondentContact")));
        if (answers.has("agentName")) {
            parties.add(Party.person(PartyRole.AGENT, answers.text("agentName"), answers.textOrNull("agentPhone"), null)
                    .withId("idCard", answers.textOrNull("agentIdCard")));
        }
        answers.rows("others")
                .forEach(other -> parties.add(
                        Party.person(PartyRole.JOINT, other.text("otherName"), other.textOrNull("otherPhone"), null)));
        return parties;
    }

    private static @Nullable String idNumber(Values answers) {
        String idCard = answers.textOrNull("idCard");
        return idCard == null ? answers.textOrNull("idNumber") : idCard;
    }
}
