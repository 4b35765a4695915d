package org.zhiliang.act;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.ArgumentPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.namedparam.ParsedSql;
import org.springframework.stereotype.Component;

/**
 * What an act only leaves to be kept: history, messages, lists, the record. It is put down here and goes to the database
 * in one trip just before the commit, statement after statement in the order in which it was put down. Outside a
 * transaction each statement stands for itself.
 *
 * <p>Until then nobody finds it in the tables: who reads such a table within an act calls {@link #write} first.
 */
@Component
public class ClosingPage {

    /** How much a page holds at most; what is longer is written in parts. */
    private static final int LONGEST = 50;

    private final JdbcTemplate jdbc;
    private final PerAct<Page> pages = new PerAct<>(Page::new, this::turn, () -> {}, Ordered.LOWEST_PRECEDENCE);

    private static final class Page {

        private final List<Line> lines = new ArrayList<>();
        private boolean turned;
    }

    ClosingPage(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param sql a statement that answers nothing, with named parameters */
    public Line sql(String sql) {
        return new Line(this, sql);
    }

    /** Makes sure that the page is turned at the end, for who puts something down only then. */
    public void open() {
        pages.begun();
    }

    /** Writes now what was put down so far. */
    public void write() {
        Page page = pages.own();
        if (page != null) {
            write(page);
        }
    }

    void add(Line line) {
        if (!PerAct.isUnderWay()) {
            send(List.of(line));
            return;
        }
        Page page = pages.begun();
        page.lines.add(line);
        if (page.turned || page.lines.size() == LONGEST) {
            write(page);
        }
    }

    private void turn(Page page) {
        write(page);
        page.turned = true;
    }

    private void write(Page page) {
        if (!page.lines.isEmpty()) {
            send(page.lines);
            page.lines.clear();
        }
    }

    /** The driver sends several statements of one text together and waits once for all answers. */
    private void send(List<Line> lines) {
        List<String> texts = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (Line line : lines) {
            ParsedSql parsed = NamedParameterUtils.parseSqlStatement(line.sql());
            texts.add(NamedParameterUtils.substituteNamedParameters(parsed, line.parameters()));
            values.addAll(Arrays.asList(NamedParameterUtils.buildValueArray(parsed, line.parameters(), null)));
        }
        PreparedStatementCallback<Boolean> execute = statement -> {
            new ArgumentPreparedStatementSetter(values.toArray()).setValues(statement);
            return statement.execute();
        };
        jdbc.execute(String.join(";\n", texts), execute);
    }
}
