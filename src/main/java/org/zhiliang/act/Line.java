package org.zhiliang.act;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** One statement on its way to the {@link ClosingPage}. */
public final class Line {

    private final ClosingPage page;
    private final String sql;
    private final MapSqlParameterSource parameters = new MapSqlParameterSource();

    Line(ClosingPage page, String sql) {
        this.page = page;
        this.sql = sql;
    }

    public Line param(String name, @Nullable Object value) {
        parameters.addValue(name, value);
        return this;
    }

    /** Puts it down. */
    public void add() {
        page.add(this);
    }

    String sql() {
        return sql;
    }

    MapSqlParameterSource parameters() {
        return parameters;
    }
}
