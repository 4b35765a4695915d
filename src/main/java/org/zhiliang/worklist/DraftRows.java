package org.zhiliang.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the rows of drafts. */
@Component
class DraftRows {

    private static final String SELECT = "select id, journey, content, owner, outcome from worklist_draft where ";

    private final JdbcClient jdbc;
    private final KeptValues values;

    DraftRows(JdbcClient jdbc, KeptValues values) {
        this.jdbc = jdbc;
        this.values = values;
    }

    /** A visitor without a name keeps the draft by the token alone, so that it outlives the session. */
    Optional<Draft> byToken(String journey, DraftHolder holder, String lock) {
        return jdbc.sql(SELECT
                        + "journey = ? and token_hash in (?, ?) and (owner is null or cast(? as text) is null or owner = ?)"
                        + lock)
                .params(journey, holder.tokenHash(), holder.personalHash(), holder.user(), holder.user())
                .query(this::draft)
                .optional();
    }

    Optional<Draft> newestOf(String journey, DraftHolder holder) {
        return jdbc.sql(SELECT + "journey = ? and owner = ? and outcome is null order by touched_at desc limit 1")
                .params(journey, holder.user())
                .query(this::draft)
                .optional();
    }

    Optional<Draft> locked(UUID id) {
        return jdbc.sql(SELECT + "id = ? for update")
                .param(id)
                .query(this::draft)
                .optional();
    }

    private Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                row.getString("journey"),
                values.read(row.getString("content")),
                row.getString("owner"),
                row.getString("outcome"));
    }
}
