package org.zhiliang.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.zhiliang.engine.Values;

/**
 * Reads the parameters of an HTML form back into values. A browser posts nothing for an empty box or list; the page
 * therefore names those it shows in {@link #SHOWN}, and what it does not show is left out altogether.
 */
record PostedForm(MultiValueMap<String, String> parameters) {

    /** Names the boxes, lists and repeated groups that the page shows. */
    static final String SHOWN = "_shown";

    static final String ADD = "_add";
    static final String REMOVE = "_remove";
    private static final int MOST_ROWS = 50;

    Values values(List<Part> parts) {
        return Values.of(read(parts, ""));
    }

    boolean changesRows() {
        return parameters.containsKey(ADD) || parameters.containsKey(REMOVE);
    }

    private Map<String, @Nullable Object> read(List<Part> parts, String prefix) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        Form.inScope(parts).filter(part -> !part.isComputed()).forEach(part -> {
            String name = prefix + part.key();
            if (part.type() == PartType.GROUP) {
                Map<String, @Nullable Object> inner = read(part.parts(), name + ".");
                if (!inner.isEmpty()) {
                    values.put(part.key(), inner);
                }
            } else if (part.type() == PartType.DYNAMICLIST) {
                if (shows(name)) {
                    values.put(part.key(), rows(part, name));
                }
            } else if (parameters.containsKey(name) || shows(name)) {
                values.put(part.key(), value(part, name));
            }
        });
        return values;
    }

    private @Nullable Object value(Part part, String name) {
        if (part.type().holdsList()) {
            return parameters.getOrDefault(name, List.of());
        }
        return part.type() == PartType.CHECKBOX && !parameters.containsKey(name) ? "false" : parameters.getFirst(name);
    }

    private List<Object> rows(Part part, String name) {
        List<Object> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(rowCount(name), MOST_ROWS); i++) {
            if (!(name + "[" + i + "]").equals(parameters.getFirst(REMOVE))) {
                rows.add(read(part.parts(), name + "[" + i + "]."));
            }
        }
        if (name.equals(parameters.getFirst(ADD))) {
            rows.add(Map.of());
        }
        return rows;
    }

    private int rowCount(String name) {
        Pattern row = Pattern.compile(Pattern.quote(name) + "\\[(\\d{1,4})]");
        return parameters.getOrDefault(SHOWN, List.of()).stream()
                .map(row::matcher)
                .filter(Matcher::matches)
                .mapToInt(match -> Integer.parseInt(match.group(1)) + 1)
                .max()
                .orElse(0);
    }

    private boolean shows(String name) {
        return parameters.getOrDefault(SHOWN, List.of()).contains(name);
    }
}
