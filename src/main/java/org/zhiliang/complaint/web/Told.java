package org.zhiliang.complaint.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhiliang.complaint.domain.Harm;
import org.zhiliang.engine.Values;
import org.zhiliang.party.Party;
import org.zhiliang.party.PartyRole;

/** What the intake forms ask alike, drawn out of the answers: where it belongs, against whom it goes, what harm there is. */
record Told(Values answers) {

    private static final String YES = "yes";

    /** The domain that the department router reads. */
    String domain() {
        String sector = answers.text("sector");
        boolean food = "goods".equals(sector) && "foodSafety".equals(answers.text("problem"));
        return food ? "food" : "goods".equals(sector) ? "product" : sector;
    }

    /** The kind of trader that the jurisdiction table reads. */
    String traderKind() {
        return says("online") && answers.has("traderKind") ? answers.text("traderKind") : "ordinary";
    }

    String region() {
        return answers.text("respondentRegion");
    }

    boolean says(String question) {
        return YES.equals(answers.text(question));
    }

    Harm harm() {
        BigDecimal count = answers.number("injuredCount");
        int injured = count == null ? 0 : count.intValue();
        String degree = answers.text("injuryDegree");
        String sector = answers.text("sector");
        boolean structure = "construction".equals(sector) || "specialEquipment".equals(sector);
        return new Harm(
                "death".equals(degree) ? Math.max(1, injured) : 0,
                injured,
                "serious".equals(degree),
                structure && says("danger"),
                "food".equals(sector) ? injured : 0,
                answers.number("loss"));
    }

    Party against(PartyRole role) {
        return Party.organisation(
                        role,
                        answers.text("respondentName"),
                        answers.textOrNull("respondentPhone"),
                        answers.text("respondentAddress"))
                .withUscc(answers.textOrNull("respondentCreditCode"), answers.textOrNull("respondentContact"));
    }

    @Nullable
    String idNumber() {
        String idCard = answers.textOrNull("idCard");
        return idCard == null ? answers.textOrNull("idNumber") : idCard;
    }
}
