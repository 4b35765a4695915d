package org.zhiliang.complaint.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zhiliang.access.Units;
import org.zhiliang.complaint.Paper;
import org.zhiliang.engine.Values;
import org.zhiliang.form.Forms;
import org.zhiliang.party.Party;

/** Lays a filled-in form down as the paper that it stands for. */
@Component
class PaperForms {

    private final Forms forms;
    private final Units units;

    PaperForms(Forms forms, Units units) {
        this.forms = forms;
        this.units = units;
    }

    Paper paper(String form, Told told, List<Party> parties, Arrival arrival) {
        Values answers = told.answers();
        String unit = arrival.intakeUnit();
        return new Paper(
                arrival.key(),
                unit == null ? unitOf(told.region()) : unit,
                arrival.origin(),
                arrival.account(),
                arrival.takenBy(),
                arrival.receivedAt(),
                parties,
                arrival.externalNumbers(),
                form,
                forms.form(form).version(),
                answers,
                documents(answers));
    }

    private static List<String> documents(Values answers) {
        return Stream.of("agentPapers", "jointPapers", "evidence")
                .flatMap(field -> answers.codes(field).stream())
                .toList();
    }

    private String unitOf(String region) {
        return units.serving(Units.MARKET_REGULATION, region)
                .orElseThrow(() -> new IllegalStateException("No unit serves " + region))
                .id();
    }
}
