package org.zhiliang.complaint.board;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of the board.
 *
 * @param work what waits, for all units and steps together
 * @param shares what was done as it should be, for all units together
 */
public record BoardView(
        Cell open,
        Work work,
        List<Work> steps,
        List<Work> units,
        List<Share> shares,
        List<UnitShares> unitShares,
        List<Stars> stars,
        List<Month> months) {

    /** A number, and the address of the list of the cases that it counts. */
    public record Cell(int cases, String link) {}

    /**
     * Cases with open work; {@code soon} and {@code overdue} are among {@code open}.
     *
     * @param step the id of the user task whose work it is, empty where all steps are meant
     * @param name of the step as the diagram has it, or of the unit
     */
    public record Work(String step, String name, Cell open, Cell soon, Cell overdue) {}

    /** @param code of the {@link Measure} that is the whole */
    public record Share(String code, Cell part, Cell whole) {

        private static final int FEW = 5;

        /** In per cent; null of nothing. */
        public @Nullable Integer percent() {
            return whole.cases() == 0 ? null : Math.round(100f * part.cases() / whole.cases());
        }

        /** Whether so few cases say little. */
        public boolean isFew() {
            return whole.cases() > 0 && whole.cases() < FEW;
        }
    }

    public record UnitShares(String unit, List<Share> shares) {}

    public record Stars(int count, Cell cell) {}

    /** @param name for example 2026-11 */
    public record Month(String name, Cell received, Cell closed) {}

    /** The mean of the ratings to one decimal; null where there is none. */
    public @Nullable String averageStars() {
        int rated = stars.stream().mapToInt(each -> each.cell().cases()).sum();
        int sum = stars.stream()
                .mapToInt(each -> each.count() * each.cell().cases())
                .sum();
        return rated == 0 ? null : "%.1f".formatted((double) sum / rated);
    }

    /** Every number of the board with its list. */
    public List<Cell> cells() {
        List<Cell> cells = new java.util.ArrayList<>(List.of(open));
        java.util.stream.Stream.of(List.of(work), steps, units)
                .flatMap(List::stream)
                .forEach(each -> cells.addAll(List.of(each.open(), each.soon(), each.overdue())));
        java.util.stream.Stream.concat(shares.stream(), unitShares.stream().flatMap(each -> each.shares().stream()))
                .forEach(share -> cells.addAll(List.of(share.part(), share.whole())));
        stars.forEach(each -> cells.add(each.cell()));
        months.forEach(each -> cells.addAll(List.of(each.received(), each.closed())));
        return cells;
    }
}
