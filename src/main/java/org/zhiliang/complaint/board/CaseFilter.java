package org.zhiliang.complaint.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a reader narrows a list of cases by. Empty texts and nulls do not narrow. It stands in the address of the list as
 * it is, so that a list can be kept, sent and come back to.
 *
 * @param q a case number or its beginning, a number in another system, or a part of a party's name
 * @param state open, closed or all; a measure speaks of all
 * @param kind TS or JB
 * @param unit that has the case
 * @param region with all below it
 * @param step the user task at which it waits
 * @param at the unit where it waits
 * @param due overdue or soon
 * @param measure the code of a {@link Measure}; the days then are its period, otherwise those of receipt
 * @param from first day, {@code to} the last
 */
public record CaseFilter(
        String q,
        String state,
        String kind,
        String status,
        String unit,
        String region,
        String step,
        String at,
        String due,
        String measure,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final String OPEN = "open";
    public static final String CLOSED = "closed";
    public static final String ALL = "all";
    public static final String OVERDUE = "overdue";
    public static final String SOON = "soon";

    /** The open cases. */
    public static final CaseFilter NONE = new CaseFilter("", OPEN, "", "", "", "", "", "", "", "", null, null);

    public CaseFilter measured(Measure wanted) {
        return new CaseFilter(q, ALL, kind, status, unit, region, "", "", "", wanted.code(), from, to);
    }

    public CaseFilter between(LocalDate first, LocalDate last) {
        return new CaseFilter(q, state, kind, status, unit, region, step, at, due, measure, first, last);
    }

    public CaseFilter of(String itsUnit) {
        return new CaseFilter(q, state, kind, status, itsUnit, region, step, at, due, measure, from, to);
    }

    /** The open work at a step, a unit or both; the period does not matter to it. */
    public CaseFilter waiting(String atStep, String atUnit, String dueState) {
        return new CaseFilter(q, OPEN, kind, status, unit, region, atStep, atUnit, dueState, "", null, null);
    }

    /** The address of the list of these cases. */
    public String link() {
        return link("/staff/cases");
    }

    /** The same narrowing at another address. */
    public String link(String path) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
        add(link, "q", q);
        add(link, "state", state.equals(OPEN) ? "" : state);
        add(link, "kind", kind);
        add(link, "status", status);
        add(link, "unit", unit);
        add(link, "region", region);
        add(link, "step", step);
        add(link, "at", at);
        add(link, "due", due);
        add(link, "measure", measure);
        add(link, "from", from == null ? "" : from.toString());
        add(link, "to", to == null ? "" : to.toString());
        return link.encode().toUriString();
    }

    private static void add(UriComponentsBuilder link, String name, String value) {
        if (!value.isEmpty()) {
            link.queryParam(name, "{" + name + "}").uriVariables(java.util.Map.of(name, value));
        }
    }

    /** The narrowing in one line, for the record of who searched for what. */
    public String inWords() {
        String link = link("");
        String words = java.net.URLDecoder.decode(link, java.nio.charset.StandardCharsets.UTF_8);
        return words.isEmpty() ? "*" : words.substring(1);
    }
}
