package org.zhiliang.award.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One value of a plan as the office types it.
 *
 * @param key its name, also the end of its label's key in the messages
 * @param group the heading that it stands under
 * @param min the least that a number may be
 * @param max the most that a number may be, or the most characters of a text
 */
public record PlanField(String key, String group, Kind kind, int min, int max) {

    /** What can be typed. */
    public enum Kind {
        NUMBER,
        /** A whole number, or nothing. */
        OPTIONAL,
        /** A minute in Beijing time. */
        MOMENT,
        FLAG,
        TEXT
    }

    /** All fields, in the order of the page. */
    public static final List<PlanField> ALL = all();

    private static List<PlanField> all() {
        List<PlanField> fields = new ArrayList<>(List.of(
                new PlanField("opens", "window", Kind.MOMENT, 0, 0),
                new PlanField("closes", "window", Kind.MOMENT, 0, 0),
                number("quota.award", "quota", 1, 500),
                number("quota.nomination", "quota", 0, 500),
                number("cycleYears", "quota", 1, 10),
                new PlanField("teams", "who", Kind.FLAG, 0, 0),
                new PlanField("individuals", "who", Kind.FLAG, 0, 0),
                number("operatingYears", "who", 0, 50),
                number("lookBackYears", "who", 0, 20),
                number("supplementDays", "who", 1, 60),
                new PlanField("scoreSheet", "stages", Kind.TEXT, 1, 60)));
        Arrays.stream(Stage.values()).forEach(stage -> fields.addAll(ofStage(stage)));
        fields.addAll(List.of(
                number("quorum.parts", "vote", 1, 100),
                number("quorum.of", "vote", 1, 100),
                number("pass.parts", "vote", 1, 100),
                number("pass.of", "vote", 1, 100),
                number("publicity.internal", "publicity", 1, 60),
                number("publicity.recommended", "publicity", 1, 60),
                number("publicity.accepted", "publicity", 1, 60),
                number("publicity.candidates", "publicity", 1, 60),
                number("validYears", "afterwards", 1, 20),
                number("reapplyYears", "afterwards", 0, 20),
                new PlanField("announcement", "announcement", Kind.TEXT, 1, 2000)));
        return List.copyOf(fields);
    }

    private static List<PlanField> ofStage(Stage stage) {
        PlanField place = new PlanField(stage.key("at"), "stages", Kind.OPTIONAL, 1, Stage.values().length);
        return stage.hasPanel()
                ? List.of(
                        place,
                        new PlanField(stage.key("panel"), "stages", Kind.OPTIONAL, 3, 30),
                        new PlanField(stage.key("cut"), "stages", Kind.OPTIONAL, 1, 1000))
                : List.of(place);
    }

    private static PlanField number(String key, String group, int min, int max) {
        return new PlanField(key, group, Kind.NUMBER, min, max);
    }
}
