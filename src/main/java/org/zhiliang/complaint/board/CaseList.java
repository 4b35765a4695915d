package org.zhiliang.complaint.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.complaint.board.CaseConditions.Condition;
import org.zhiliang.engine.CaseNo;

/** Cases in pages. Whatever the page, it costs the same: it begins where the one before ended, by an index. */
@Service
@Transactional(readOnly = true)
public class CaseList {

    /** Where nothing is due, at the end of a list by due date. */
    private static final String NEVER = "timestamptz '9999-12-31 00:00:00+00'";

    private final JdbcClient jdbc;
    private final CaseConditions conditions;
    private final OpenWorkOfCases work;

    CaseList(JdbcClient jdbc, CaseConditions conditions, OpenWorkOfCases work) {
        this.jdbc = jdbc;
        this.conditions = conditions;
        this.work = work;
    }

    /** How a list is ordered. By due date only where the cases are open, whose number history does not swell. */
    public enum Order {
        /** The newest first. */
        RECEIVED("c.received_at", "", "<", "desc"),
        /** The most urgent first. */
        DUE(
                "coalesce(w.due, " + NEVER + ")",
                " cross join lateral (select min(due) as due from worklist_open_task o where o.case_no = c.case_no) w",
                ">",
                "asc");

        private final String key;
        private final String join;
        private final String onward;
        private final String direction;

        Order(String key, String join, String onward, String direction) {
            this.key = key;
            this.join = join;
            this.onward = onward;
            this.direction = direction;
        }
    }

    /**
     * Where a page begins.
     *
     * @param place the place of the line after which it begins, or before which it ends; null for the first page
     */
    public record Turn(@Nullable String place, boolean back) {

        public static final Turn FIRST = new Turn(null, false);
    }

    /** @param previous the place before which there is more, null for none; {@code next} likewise */
    public record Page(
            List<CaseLine> lines,
            @Nullable String previous,
            @Nullable String next) {}

    /** One page of the cases. A place that is none of ours begins at the first page. */
    public Page page(CaseQuestion question, Order order, Turn turn, int size) {
        Condition condition = conditions.of(question);
        Map<String, Object> parameters = new HashMap<>(condition.parameters());
        String from = place(turn, order, parameters);
        boolean back = turn.back() && !from.isEmpty();
        String direction = back ? opposite(order.direction) : order.direction;
        List<CaseLine> lines = new ArrayList<>(jdbc.sql("select c.*, " + order.key + " as place from casefile_case c"
                        + order.join + " where " + condition.sql() + from + " order by " + order.key + " " + direction
                        + ", c.case_no " + direction + " limit " + (size + 1))
                .params(parameters)
                .query(CaseList::line)
                .list());
        boolean more = lines.size() > size;
        if (more) {
            lines.remove(size);
        }
        if (back) {
            Collections.reverse(lines);
        }
        return page(work.beside(lines), !from.isEmpty() && (!back || more), back || more);
    }

    private static Page page(List<CaseLine> lines, boolean before, boolean after) {
        return new Page(
                lines,
                before && !lines.isEmpty() ? lines.get(0).place() : null,
                after && !lines.isEmpty() ? lines.get(lines.size() - 1).place() : null);
    }

    private static String place(Turn turn, Order order, Map<String, Object> parameters) {
        String[] parts = turn.place() == null ? new String[0] : turn.place().split("_", 2);
        if (parts.length != 2 || !CaseNo.isOne(parts[1]) || !parts[0].matches("[0-9]{1,17}")) {
            return "";
        }
        long micros = Long.parseLong(parts[0]);
        parameters.put(
                "place",
                Instant.EPOCH.plus(micros, java.time.temporal.ChronoUnit.MICROS).atOffset(java.time.ZoneOffset.UTC));
        parameters.put("placeNo", parts[1]);
        String onward = turn.back() ? opposite(order.onward) : order.onward;
        return " and (" + order.key + ", c.case_no) " + onward + " (:place, :placeNo)";
    }

    private static String opposite(String sign) {
        return switch (sign) {
            case "<" -> ">";
            case ">" -> "<";
            case "asc" -> "desc";
            default -> "asc";
        };
    }

    /** How many cases there are, counted up to {@code most}. */
    public int count(CaseQuestion question, int most) {
        Condition condition = conditions.of(question);
        return jdbc.sql("select count(*) from (select from casefile_case c where " + condition.sql() + " limit " + most
                        + ") counted")
                .params(condition.parameters())
                .query(Integer.class)
                .single();
    }

    /** The kinds and statuses among the open cases that the reader may see, for choosing from. */
    public Set<String> openStatuses(CaseQuestion question) {
        Condition condition = conditions.of(question.with(CaseFilter.NONE));
        return new java.util.TreeSet<>(
                jdbc.sql("select distinct c.status from casefile_case c where " + condition.sql())
                        .params(condition.parameters())
                        .query(String.class)
                        .list());
    }

    private static CaseLine line(ResultSet row, int number) throws SQLException {
        Instant place = moment(row, "place");
        long micros =
                java.time.temporal.ChronoUnit.MICROS.between(Instant.EPOCH, place == null ? Instant.EPOCH : place);
        OffsetDateTime received = row.getObject("received_at", OffsetDateTime.class);
        return new CaseLine(
                new CaseNo(row.getString("case_no")),
                row.getString("kind"),
                row.getString("status"),
                row.getString("unit"),
                row.getString("region"),
                received.toInstant(),
                moment(row, "closed_at"),
                null,
                List.of(),
                micros + "_" + row.getString("case_no"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
