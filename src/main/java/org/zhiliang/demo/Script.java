package org.zhiliang.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The stories of the demo as they stand in the file.
 *
 * @param scenes what may happen, by name
 * @param stories the scenes that follow each other, by name of the story
 * @param cases who complains of what, and which story the case takes
 */
record Script(Map<String, List<Scene>> scenes, Map<String, List<String>> stories, List<Plot> cases) {

    /**
     * One thing that happens to a case.
     *
     * @param after days since the one before
     * @param task the step whose task is handed in
     * @param act what a party does beside its tasks: withdraw, recusal, recheck
     * @param claim the step whose task somebody takes for themselves
     * @param optional whether it is left out where no such task is open
     * @param with what is filled in, with words in braces
     */
    record Scene(
            double after,
            @Nullable String task,
            @Nullable String act,
            @Nullable String claim,
            boolean optional,
            @Nullable Map<String, Object> with) {

        Map<String, Object> values() {
            return with == null ? Map.of() : with;
        }
    }

    /**
     * One case.
     *
     * @param report whether it is a report, not a complaint
     * @param anonymous whether the reporter left no name
     * @param injured people in hospital because of it
     * @param ago days since it was lodged
     * @param words what the scenes of this case say otherwise
     */
    record Plot(
            String story,
            boolean report,
            boolean anonymous,
            int injured,
            int ago,
            String region,
            String origin,
            String name,
            @Nullable String account,
            String home,
            String firm,
            @Nullable String uscc,
            String address,
            String domain,
            @Nullable String platform,
            String goods,
            BigDecimal amount,
            List<String> claims,
            String facts,
            @Nullable Map<String, String> words) {

        boolean online() {
            return platform != null;
        }

        Map<String, String> allWords() {
            Map<String, String> all = new LinkedHashMap<>(words == null ? Map.of() : words);
            all.put("name", name);
            all.put("firm", firm);
            all.put("goods", goods);
            all.put("amount", amount.toPlainString());
            return all;
        }
    }

    /** Everything that happens in a story, in its order. */
    List<Scene> scenesOf(Plot plot) {
        List<Scene> all = new ArrayList<>();
        for (String name : of(stories, plot.story())) {
            all.addAll(of(scenes, name));
        }
        return all;
    }

    private static <T> T of(Map<String, T> named, String name) {
        T found = named.get(name);
        if (found == null) {
            throw new IllegalArgumentException("The script knows no " + name);
        }
        return found;
    }
}
