package org.zhiliang.worklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhiliang.engine.Values;

/** Reads the rows of drafts. */
@Component
class DraftRows {

    private static final String SELECT = "select id, journey, content, owner, outcome from worklist_draft where ";

    private final JdbcClient jdbc;
    private final ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    DraftRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    String write(Values values) {
        try {
            return json.writeValueAsString(values.asMap());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                row.getString("journey"),
                read(row.getString("content")),
                row.getString("owner"),
                row.getString("outcome"));
    }

    private Values read(String content) {
        try {
            return Values.of(json.readValue(content, new TypeReference<LinkedHashMap<String, @Nullable Object>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
