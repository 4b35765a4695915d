package org.zhiliang.award.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhiliang.award.domain.RoundPlan.Afterwards;
import org.zhiliang.award.domain.RoundPlan.Eligibility;
import org.zhiliang.award.domain.RoundPlan.Publicity;
import org.zhiliang.award.domain.RoundPlan.Quota;
import org.zhiliang.award.domain.RoundPlan.Share;
import org.zhiliang.award.domain.RoundPlan.StagePlan;
import org.zhiliang.award.domain.RoundPlan.VoteRule;
import org.zhiliang.award.domain.RoundPlan.Window;

/** A plan as it is typed: a text for every field, right or wrong. */
public final class PlanSheet {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm").withZone(BEIJING);

    private final Map<String, String> texts;

    private PlanSheet(Map<String, String> texts) {
        this.texts = texts;
    }

    /** What was typed; a field that is absent is empty. */
    public static PlanSheet typed(Map<String, String> typed) {
        Map<String, String> texts = new LinkedHashMap<>();
        PlanField.ALL.forEach(field ->
                texts.put(field.key(), typed.getOrDefault(field.key(), "").strip()));
        return new PlanSheet(texts);
    }

    /** A plan written out. */
    public static PlanSheet of(RoundPlan plan) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("opens", MINUTE.format(plan.window().opens()));
        texts.put("closes", MINUTE.format(plan.window().closes()));
        put(texts, "quota.award", plan.quota().award());
        put(texts, "quota.nomination", plan.quota().nomination());
        put(texts, "cycleYears", plan.quota().cycleYears());
        texts.put("teams", plan.eligibility().teams() ? "true" : "");
        texts.put("individuals", plan.eligibility().individuals() ? "true" : "");
        put(texts, "operatingYears", plan.eligibility().operatingYears());
        put(texts, "lookBackYears", plan.eligibility().lookBackYears());
        put(texts, "supplementDays", plan.supplementDays());
        texts.put("scoreSheet", plan.scoreSheet());
        for (int at = 0; at < plan.stages().size(); at++) {
            StagePlan step = plan.stages().get(at);
            put(texts, step.stage().key("at"), at + 1);
            put(texts, step.stage().key("panel"), step.panel());
            put(texts, step.stage().key("cut"), step.cut());
        }
        put(texts, "quorum.parts", plan.vote().quorum().parts());
        put(texts, "quorum.of", plan.vote().quorum().of());
        put(texts, "pass.parts", plan.vote().pass().parts());
        put(texts, "pass.of", plan.vote().pass().of());
        put(texts, "publicity.internal", plan.publicity().internal());
        put(texts, "publicity.recommended", plan.publicity().recommended());
        put(texts, "publicity.accepted", plan.publicity().accepted());
        put(texts, "publicity.candidates", plan.publicity().candidates());
        put(texts, "validYears", plan.afterwards().validYears());
        put(texts, "reapplyYears", plan.afterwards().reapplyYears());
        texts.put("announcement", plan.announcement());
        return typed(texts);
    }

    private static void put(Map<String, String> texts, String key, @Nullable Integer number) {
        texts.put(key, number == null ? "" : number.toString());
    }

    public String text(String key) {
        return texts.getOrDefault(key, "");
    }

    /** The fields that read otherwise than in another plan, in the order of the page. */
    public List<PlanChange> changesFrom(PlanSheet before) {
        return PlanField.ALL.stream()
                .filter(field -> !text(field.key()).equals(before.text(field.key())))
                .map(field -> new PlanChange(field, before.text(field.key()), text(field.key())))
                .toList();
    }

    /** All that is wrong, at once, in the order of the page: first each field by itself, then what does not go together. */
    public List<PlanFault> faults() {
        List<PlanFault> faults = new ArrayList<>();
        PlanField.ALL.forEach(field -> check(field, text(field.key()), faults));
        samePlaces(faults);
        return faults.isEmpty() ? PlanRules.faults(plan()) : faults;
    }

    private static void check(PlanField field, String text, List<PlanFault> faults) {
        boolean right = switch (field.kind()) {
            case NUMBER -> isNumber(field, text);
            case OPTIONAL -> text.isEmpty() || isNumber(field, text);
            case MOMENT -> isMoment(text);
            case FLAG -> text.isEmpty() || text.equals("true");
            case TEXT -> !text.isEmpty() && text.length() <= field.max();
        };
        if (!right) {
            String code = switch (field.kind()) {
                case NUMBER, OPTIONAL -> "number";
                case MOMENT -> "moment";
                case FLAG, TEXT -> "text";
            };
            faults.add(new PlanFault(field.key(), code, field.min(), field.max()));
        }
    }

    private void samePlaces(List<PlanFault> faults) {
        Set<String> taken = new HashSet<>();
        for (Stage stage : Stage.values()) {
            String place = text(stage.key("at"));
            if (!place.isEmpty() && !taken.add(place)) {
                faults.add(new PlanFault(stage.key("at"), "samePlace"));
            }
        }
    }

    private static boolean isNumber(PlanField field, String text) {
        return text.matches("[0-9]{1,6}")
                && Integer.parseInt(text) >= field.min()
                && Integer.parseInt(text) <= field.max();
    }

    private static boolean isMoment(String text) {
        try {
            LocalDateTime.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** The plan that is typed here; only for a sheet whose fields are right. */
    public RoundPlan plan() {
        return new RoundPlan(
                new Quota(number("quota.award"), number("quota.nomination"), number("cycleYears")),
                new Window(moment("opens"), moment("closes")),
                new Eligibility(
                        text("individuals").equals("true"),
                        text("teams").equals("true"),
                        number("operatingYears"),
                        number("lookBackYears")),
                text("scoreSheet"),
                number("supplementDays"),
                stages(),
                new VoteRule(share("quorum"), share("pass")),
                new Publicity(
                        number("publicity.internal"),
                        number("publicity.recommended"),
                        number("publicity.accepted"),
                        number("publicity.candidates")),
                new Afterwards(number("validYears"), number("reapplyYears")),
                text("announcement"));
    }

    private List<StagePlan> stages() {
        return Arrays.stream(Stage.values())
                .filter(stage -> !text(stage.key("at")).isEmpty())
                .sorted(Comparator.comparingInt(stage -> number(stage.key("at"))))
                .map(stage -> new StagePlan(stage, optional(stage.key("cut")), optional(stage.key("panel"))))
                .toList();
    }

    private Share share(String key) {
        return new Share(number(key + ".parts"), number(key + ".of"));
    }

    private Instant moment(String key) {
        return LocalDateTime.parse(text(key)).atZone(BEIJING).toInstant();
    }

    private int number(String key) {
        return Integer.parseInt(text(key));
    }

    private @Nullable Integer optional(String key) {
        return text(key).isEmpty() ? null : number(key);
    }
}
