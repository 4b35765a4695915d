package org.zhiliang.complaint.board;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.access.Units;
import org.zhiliang.complaint.board.BoardView.Cell;
import org.zhiliang.complaint.board.BoardView.Month;
import org.zhiliang.complaint.board.BoardView.Share;
import org.zhiliang.complaint.board.BoardView.Stars;
import org.zhiliang.complaint.board.BoardView.UnitShares;
import org.zhiliang.complaint.board.BoardView.Work;
import org.zhiliang.complaint.board.CaseCounts.Waiting;

/** 看板: what is open, late and achieved, for those who oversee it. Behind every number is the list that it counts. */
@Service
@Transactional(readOnly = true)
public class Board {

    private static final int LONGEST_YEARS = 5;

    private static final List<Measure> COUNTED = List.of(
            Measure.DECIDED_ON_TIME,
            Measure.DECIDED,
            Measure.ENDED_ON_TIME,
            Measure.ENDED,
            Measure.AGREED,
            Measure.MEDIATED,
            Measure.SATISFIED,
            Measure.RATED);

    private final CaseCounts counts;
    private final Units units;
    private final Clock clock;

    Board(CaseCounts counts, Units units, Clock clock) {
        this.counts = counts;
        this.units = units;
        this.clock = clock;
    }

    /** The same narrowing with a period: what was asked for, or from New Year until today; five years at most. */
    public CaseFilter inPeriod(CaseFilter filter) {
        LocalDate today = LocalDate.now(clock);
        LocalDate to = filter.to() == null ? today : filter.to();
        LocalDate from = filter.from() == null ? to.withDayOfYear(1) : filter.from();
        LocalDate earliest = to.minusYears(LONGEST_YEARS);
        LocalDate last = to.isBefore(from) ? from : to;
        return filter.between(from.isBefore(earliest) ? earliest : from, last);
    }

    /** @param question whose filter has a period */
    public BoardView view(CaseQuestion question) {
        CaseFilter filter = question.filter();
        List<Waiting> waiting = counts.waiting(question.with(filter.waiting("", "", "")));
        Map<Measure, Map<String, Integer>> byUnit = new EnumMap<>(Measure.class);
        COUNTED.forEach(measure -> byUnit.put(measure, counts.byUnit(question.with(filter.measured(measure)))));
        CaseFilter open = filter.waiting("", "", "");
        int all = counts.count(question.with(open));
        return new BoardView(
                new Cell(all, open.link()),
                total(waiting, filter, all),
                steps(waiting, filter),
                unitsWaiting(waiting, filter),
                shares(byUnit, filter, ""),
                unitShares(byUnit, filter),
                stars(question),
                months(question));
    }

    /** Open cases may wait without a task, for example for the day of a performance: they count in the total alone. */
    private Work total(List<Waiting> waiting, CaseFilter filter, int all) {
        return waiting.stream()
                .filter(each -> each.step().isEmpty() && each.unit().isEmpty())
                .findFirst()
                .map(each -> work("", new Waiting("", "", "", all, each.soon(), each.overdue()), filter))
                .orElseGet(() -> work("", new Waiting("", "", "", all, 0, 0), filter));
    }

    private List<Work> steps(List<Waiting> waiting, CaseFilter filter) {
        return waiting.stream()
                .filter(each -> !each.step().isEmpty() && each.unit().isEmpty())
                .map(each -> work(each.label(), each, filter))
                .toList();
    }

    private List<Work> unitsWaiting(List<Waiting> waiting, CaseFilter filter) {
        return waiting.stream()
                .filter(each -> each.step().isEmpty() && !each.unit().isEmpty())
                .map(each -> work(units.nameOf(each.unit()), each, filter))
                .toList();
    }

    private static Work work(String name, Waiting waiting, CaseFilter filter) {
        return new Work(
                waiting.step(),
                name,
                new Cell(
                        waiting.open(),
                        filter.waiting(waiting.step(), waiting.unit(), "").link()),
                new Cell(
                        waiting.soon(),
                        filter.waiting(waiting.step(), waiting.unit(), CaseFilter.SOON)
                                .link()),
                new Cell(
                        waiting.overdue(),
                        filter.waiting(waiting.step(), waiting.unit(), CaseFilter.OVERDUE)
                                .link()));
    }

    /** Each case is counted in the one unit that has it, so the units' numbers add up to the whole. */
    private static List<Share> shares(Map<Measure, Map<String, Integer>> byUnit, CaseFilter filter, String unit) {
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < COUNTED.size(); i += 2) {
            Measure part = COUNTED.get(i);
            Measure whole = COUNTED.get(i + 1);
            CaseFilter narrowed = unit.isEmpty() ? filter : filter.of(unit);
            shares.add(new Share(
                    whole.code(),
                    new Cell(sum(byUnit, part, unit), narrowed.measured(part).link()),
                    new Cell(sum(byUnit, whole, unit), narrowed.measured(whole).link())));
        }
        return shares;
    }

    private static int sum(Map<Measure, Map<String, Integer>> byUnit, Measure measure, String unit) {
        Map<String, Integer> counted = byUnit.getOrDefault(measure, Map.of());
        return unit.isEmpty()
                ? counted.values().stream().mapToInt(Integer::intValue).sum()
                : counted.getOrDefault(unit, 0);
    }

    private List<UnitShares> unitShares(Map<Measure, Map<String, Integer>> byUnit, CaseFilter filter) {
        Set<String> all = new TreeSet<>();
        byUnit.values().forEach(counted -> all.addAll(counted.keySet()));
        return all.stream()
                .map(unit -> new UnitShares(units.nameOf(unit), shares(byUnit, filter, unit)))
                .toList();
    }

    private List<Stars> stars(CaseQuestion question) {
        List<Stars> stars = new ArrayList<>();
        for (int count = 5; count >= 1; count--) {
            CaseFilter filter = question.filter().measured(Measure.valueOf("STARS_" + count));
            stars.add(new Stars(count, new Cell(counts.count(question.with(filter)), filter.link())));
        }
        return stars;
    }

    private List<Month> months(CaseQuestion question) {
        CaseFilter received = question.filter().measured(Measure.RECEIVED);
        CaseFilter closed = question.filter().measured(Measure.CLOSED);
        Map<String, Integer> in = counts.byMonth("received_at", question.with(received));
        Map<String, Integer> out = counts.byMonth("closed_at", question.with(closed));
        LocalDate from = java.util.Objects.requireNonNull(question.filter().from());
        LocalDate to = java.util.Objects.requireNonNull(question.filter().to());
        List<Month> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(from); !month.isAfter(YearMonth.from(to)); month = month.plusMonths(1)) {
            LocalDate first = month.atDay(1).isBefore(from) ? from : month.atDay(1);
            LocalDate last = month.atEndOfMonth().isAfter(to) ? to : month.atEndOfMonth();
            String name = month.toString();
            months.add(new Month(
                    name,
                    new Cell(
                            in.getOrDefault(name, 0),
                            received.between(first, last).link()),
                    new Cell(
                            out.getOrDefault(name, 0),
                            closed.between(first, last).link())));
        }
        return months;
    }
}
