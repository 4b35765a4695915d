package org.zhiliang.complaint.board;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zhiliang.access.Region;
import org.zhiliang.access.Regions;
import org.zhiliang.casefile.CaseKind;
import org.zhiliang.engine.Clockwork;
import org.zhiliang.workday.WorkingDays;

/** Puts a question into a condition on rows {@code c} of the register. The one place where that is done. */
@Component
class CaseConditions {

    /** How many working days ahead counts as due soon. */
    static final int SOON = 2;

    /** The cases of this room; those of others are in the register too, and have pages of their own. */
    private static final String OURS = Stream.of(CaseKind.COMPLAINT, CaseKind.REPORT, CaseKind.ACCIDENT)
            .map(CaseKind::code)
            .collect(Collectors.joining("', '", "c.kind in ('", "')"));

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private final Regions regions;
    private final WorkingDays workingDays;
    private final Clock clock;

    CaseConditions(Regions regions, WorkingDays workingDays, Clock clock) {
        this.regions = regions;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** @param task the condition on a row {@code t} of the open work, empty where it does not matter */
    record Condition(String sql, String task, Map<String, Object> parameters) {}

    Condition of(CaseQuestion question) {
        CaseFilter filter = question.filter();
        Map<String, Object> parameters = moments(filter);
        List<String> all = new ArrayList<>(List.of(OURS));
        if (!question.rule().everything()) {
            Set<String> units = question.rule().units();
            all.add(units.isEmpty() ? "false" : "c.unit in (:units)");
            parameters.put("units", units);
        }
        equal(all, parameters, "c.kind", "kind", filter.kind());
        equal(all, parameters, "c.status", "status", filter.status());
        equal(all, parameters, "c.unit", "unit", filter.unit());
        region(all, parameters, filter.region());
        when(all, filter);
        String task = task(parameters, filter);
        if (!task.isEmpty()) {
            all.add("exists (select from worklist_open_task t where t.case_no = c.case_no and " + task + ")");
        }
        search(all, parameters, filter.q());
        return new Condition(String.join(" and ", all), task, parameters);
    }

    private Map<String, Object> moments(CaseFilter filter) {
        LocalDate from = filter.from() == null ? FIRST : filter.from();
        LocalDate to = filter.to() == null ? LAST : filter.to();
        Map<String, Object> moments = new HashMap<>();
        moments.put("from", from.atStartOfDay(clock.getZone()).toOffsetDateTime());
        moments.put("to", to.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime());
        moments.put("now", at(clock.instant()));
        moments.put("parked", at(Clockwork.PARKED));
        return moments;
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static void equal(
            List<String> all, Map<String, Object> parameters, String column, String name, String value) {
        if (!value.isEmpty()) {
            all.add(column + " = :" + name);
            parameters.put(name, value);
        }
    }

    private void region(List<String> all, Map<String, Object> parameters, String region) {
        if (!region.isEmpty()) {
            all.add("c.region in (:regions)");
            parameters.put(
                    "regions",
                    regions.all().stream()
                            .map(Region::code)
                            .filter(code -> code.equals(region)
                                    || regions.pathTo(code).stream()
                                            .anyMatch(step -> step.code().equals(region)))
                            .collect(Collectors.toCollection(() -> new java.util.TreeSet<>(Set.of(region)))));
        }
    }

    private static void when(List<String> all, CaseFilter filter) {
        if (Measure.of(filter.measure()).isPresent()) {
            all.add(Measure.of(filter.measure()).get().condition());
            return;
        }
        if (filter.from() != null || filter.to() != null) {
            all.add(Measure.RECEIVED.condition());
        }
        switch (filter.state()) {
            case CaseFilter.CLOSED -> all.add("c.closed_at is not null");
            case CaseFilter.ALL -> {
                // Open and closed ones.
            }
            default -> all.add("c.closed_at is null");
        }
    }

    private String task(Map<String, Object> parameters, CaseFilter filter) {
        List<String> all = new ArrayList<>();
        equal(all, parameters, "t.step", "step", filter.step());
        equal(all, parameters, "coalesce(t.unit, c.unit)", "at", filter.at());
        parameters.put("soon", at(workingDays.endOfDayAhead(SOON)));
        if (filter.due().equals(CaseFilter.OVERDUE)) {
            all.add(overdue());
        } else if (filter.due().equals(CaseFilter.SOON)) {
            all.add(soon());
        }
        return String.join(" and ", all);
    }

    static String overdue() {
        return "t.due <= :now";
    }

    static String soon() {
        return "t.due > :now and t.due <= :soon";
    }

    /** Who reports is nobody's to search for (Order 121, Article 37). */
    private static void search(List<String> all, Map<String, Object> parameters, String q) {
        String text = q.strip();
        if (text.length() < 2) {
            return;
        }
        String number = text.toUpperCase(Locale.ROOT);
        if (number.matches("(TS|JB)-?[0-9-]*")) {
            all.add("c.case_no like :q || '%'");
            parameters.put("q", number);
        } else if (number.matches("[0-9A-Z-]+")) {
            all.add("(c.case_no like '%' || :q or exists (select from casefile_external_number x"
                    + " where x.case_no = c.case_no and x.number = :q))");
            parameters.put("q", number);
        } else {
            all.add("""
                    exists (select from party_party p where p.case_no = c.case_no
                      and p.bigrams @> party_bigrams(lower(:q)) and position(lower(:q) in lower(p.name)) > 0
                      and not p.secret and p.role <> 'reporter')""");
            parameters.put("q", text);
        }
    }
}
