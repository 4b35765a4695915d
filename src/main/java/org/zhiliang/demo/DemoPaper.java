package org.zhiliang.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.zhiliang.access.Units;
import org.zhiliang.complaint.Complaints;
import org.zhiliang.complaint.Lodging;
import org.zhiliang.complaint.Paper;
import org.zhiliang.complaint.domain.Claim;
import org.zhiliang.complaint.domain.Harm;
import org.zhiliang.demo.Script.Plot;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Values;
import org.zhiliang.form.Forms;
import org.zhiliang.party.Party;
import org.zhiliang.party.PartyRole;

/** The complaint of a plot as it is handed in, with numbers that nobody has: telephones beginning with 1390000. */
@Component
@Profile("demo")
class DemoPaper {

    private static final String FORM = "complaint-intake";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日", Locale.ROOT);

    private final Complaints complaints;
    private final Units units;
    private final Forms forms;
    private final LaidCases laid;
    private final Clock clock;

    DemoPaper(Complaints complaints, Units units, Forms forms, LaidCases laid, Clock clock) {
        this.laid = laid;
        this.complaints = complaints;
        this.units = units;
        this.forms = forms;
        this.clock = clock;
    }

    /** The key of the lodging: the same at every start, and with it the query code. */
    static String key(int serial) {
        return "demo-%03d".formatted(serial);
    }

    CaseNo lodge(Plot plot, int serial) {
        CaseNo caseNo = complaints.lodge(lodging(plot, serial)).caseNo();
        laid.add(serial, caseNo);
        return caseNo;
    }

    private Lodging lodging(Plot plot, int serial) {
        LocalDate bought = LocalDate.now(clock).minusDays(3 + serial % 25);
        Map<String, String> facts = Map.of("bought", DAY.format(bought));
        String story = new Wording(facts, bought).text(plot.facts());
        Paper paper = new Paper(
                key(serial),
                units.serving(Units.MARKET_REGULATION, plot.region())
                        .orElseThrow()
                        .id(),
                plot.origin(),
                plot.account(),
                null,
                clock.instant(),
                parties(plot, serial),
                outsideNumber(plot, serial),
                FORM,
                forms.form(FORM).version(),
                answers(plot, story, bought, serial),
                List.of());
        return new Lodging(paper, claim(plot, story, bought, serial), harm(plot));
    }

    private static Harm harm(Plot plot) {
        return plot.injured() == 0 ? Harm.none() : new Harm(0, plot.injured(), true, false, 0, null);
    }

    private static Claim claim(Plot plot, String facts, LocalDate bought, int serial) {
        return new Claim(
                plot.domain(),
                plot.online() ? "onPlatform" : "ordinary",
                plot.region(),
                facts,
                plot.claims(),
                plot.amount(),
                bought,
                bought.plusDays(2),
                plot.goods(),
                plot.online() ? order(serial) : null,
                serial % 4 != 0,
                serial % 3 == 0);
    }

    private static List<Party> parties(Plot plot, int serial) {
        return List.of(
                Party.person(PartyRole.COMPLAINANT, plot.name(), phone(serial), plot.home()),
                Party.organisation(PartyRole.RESPONDENT, plot.firm(), "400-000-%04d".formatted(serial), plot.address())
                        .withUscc(plot.uscc(), null));
    }

    private static Map<String, String> outsideNumber(Plot plot, int serial) {
        return plot.origin().startsWith("12")
                ? Map.of(plot.origin(), "DEMO-" + plot.origin() + "-" + serial)
                : Map.of();
    }

    private static Values answers(Plot plot, String facts, LocalDate bought, int serial) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("onBehalf", "own");
        answers.put("withReport", "no");
        answers.put("name", plot.name());
        answers.put("phone", phone(serial));
        answers.put("address", plot.home());
        answers.put("respondentName", plot.firm());
        answers.put("respondentRegion", plot.region());
        answers.put("respondentAddress", plot.address());
        answers.put("respondentPhone", "400-000-%04d".formatted(serial));
        answers.put("online", plot.online() ? "yes" : "no");
        answers.put("itemName", plot.goods());
        answers.put("amount", plot.amount());
        answers.put("purchaseDate", bought.toString());
        answers.put("facts", facts);
        answers.put("elsewhere", "no");
        answers.put("injured", plot.injured() == 0 ? "no" : "yes");
        answers.put("claims", plot.claims());
        answers.put("truth", true);
        Values values = Values.of(answers).with("respondentCreditCode", plot.uscc());
        return plot.online() ? values.with("platform", plot.platform()).with("orderNo", order(serial)) : values;
    }

    private static String order(int serial) {
        return "DD0000%06d".formatted(serial * 7919);
    }

    static String phone(int serial) {
        return "1390000%04d".formatted(serial);
    }
}
