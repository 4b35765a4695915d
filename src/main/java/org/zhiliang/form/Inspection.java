package org.zhiliang.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhiliang.engine.SubmissionRefused.Problem;
import org.zhiliang.engine.Values;

/** One walk through a form with one set of values: collects the clean values and the problems, each field once. */
final class Inspection {

    private static final int MOST_ROWS = 50;

    /** Where the walk is: how keys and labels begin here, and what expressions see. */
    private record Place(String path, String label, Values context) {}

    private final Presence presence;
    private final FieldRules rules;
    private final Refusals refusals;
    private final List<Problem> problems = new ArrayList<>();

    Inspection(Presence presence, FieldRules rules, Refusals refusals) {
        this.presence = presence;
        this.rules = rules;
        this.refusals = refusals;
    }

    List<Problem> problems() {
        return problems;
    }

    Values walk(List<Part> parts, Values typed, Values shown, Values context) {
        return walk(parts, typed, shown, new Place("", "", context));
    }

    /** Names every posted key that no part of the form has. */
    void refuseUnknown(List<Part> parts, Values posted) {
        List<String> known = Form.inScope(parts).map(Part::key).toList();
        posted.keys().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> problems.add(new Problem(key, refusals.about(abbreviated(key), "form.unknown"))));
    }

    private Values walk(List<Part> parts, Values typed, Values shown, Place place) {
        Map<String, @Nullable Object> clean = new LinkedHashMap<>();
        for (Part part : parts) {
            if (part.isContent() || presence.isHidden(part, place.context())) {
                continue;
            }
            if (part.isTransparent()) {
                clean.putAll(walk(part.parts(), typed, shown, place).asMap());
            } else if (!part.key().isEmpty()) {
                Object value = clean(part, typed.get(part.key()), typed, shown, place);
                if (!Scope.isEmpty(value)) {
                    clean.put(part.key(), value);
                }
            }
        }
        return Values.of(clean);
    }

    private @Nullable Object clean(Part part, @Nullable Object value, Values typed, Values shown, Place place) {
        if (part.isComputed()) {
            return presence.computed(part, place.context());
        }
        if (presence.isReadonly(part, place.context())) {
            boolean untouched = !typed.keys().contains(part.key())
                    || Sameness.same(value, shown.get(part.key()))
                    || Sameness.same(value, part.initial());
            refuseUnless(untouched, part, place, "form.readonly");
            return null;
        }
        if (part.type() == PartType.GROUP) {
            return group(part, value, shown, place);
        }
        if (part.type() == PartType.DYNAMICLIST) {
            return rows(part, value, place);
        }
        Optional<FieldRules.Fault> fault = rules.fault(part, value, presence.options(part, place.context()));
        fault.ifPresent(found -> add(part, place, found));
        return value;
    }

    private @Nullable Object group(Part part, @Nullable Object value, Values shown, Place place) {
        refuseUnless(value == null || value instanceof Map, part, place, "form.shape");
        Values inner = value instanceof Map<?, ?> map ? Reading.values(map) : Values.none();
        Place inside = new Place(place.path() + part.key() + ".", place.label(), Scope.over(place.context(), inner));
        return walk(part.parts(), inner, Scope.inner(shown, part.key()), inside).asMap();
    }

    private List<Object> rows(Part part, @Nullable Object value, Place place) {
        refuseUnless(value == null || value instanceof List, part, place, "form.shape");
        List<Object> clean = new ArrayList<>();
        List<?> rows = value instanceof List<?> list ? list : List.of();
        int least = part.rules().min() == null
                ? (part.rules().required() ? 1 : 0)
                : part.rules().min().intValue();
        for (int i = 0; i < Math.min(rows.size(), MOST_ROWS); i++) {
            // Rows that were added and left empty are no rows, as long as enough others remain.
            if (rows.get(i) instanceof Map<?, ?> map && (!Scope.isEmpty(map) || rows.size() <= least)) {
                clean.add(row(part, Reading.values(map), i, place));
            }
        }
        count(part, clean.size(), Math.max(clean.size(), rows.size()), least, place);
        return clean;
    }

    private Map<String, @Nullable Object> row(Part part, Values row, int index, Place place) {
        String path = place.path() + part.key() + "[" + index + "].";
        String label = refusals.row(refusals.label(part), index + 1);
        Values context = Scope.over(place.context(), Scope.complete(part.parts(), row));
        return walk(part.parts(), row, Values.none(), new Place(path, label, context))
                .asMap();
    }

    private void count(Part part, int filled, int posted, int least, Place place) {
        BigDecimal max = part.rules().max();
        int most = max == null ? MOST_ROWS : max.intValue();
        if (filled < least) {
            add(part, place, FieldRules.Fault.of("form.minRows", least));
        } else if (Math.max(filled, posted > MOST_ROWS ? posted : 0) > most) {
            add(part, place, FieldRules.Fault.of("form.maxRows", most));
        }
    }

    private void refuseUnless(boolean fine, Part part, Place place, String code) {
        if (!fine) {
            add(part, place, FieldRules.Fault.of(code));
        }
    }

    private void add(Part part, Place place, FieldRules.Fault fault) {
        problems.add(new Problem(place.path() + part.key(), refusals.about(part, place.label(), fault)));
    }

    private static String abbreviated(String key) {
        return key.length() > 40 ? key.substring(0, 40) + "…" : key;
    }
}
