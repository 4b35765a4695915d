package org.zhiliang.worklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiliang.engine.Values;

/** How values are kept in the database: as JSON text, in their order, with decimals that come back as they went in. */
@Component
public class KeptValues {

    private final ObjectMapper json;

    KeptValues(ObjectMapper json) {
        this.json = json.copy().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    public String write(Values values) {
        try {
            return json.writeValueAsString(values.asMap());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public Values read(String text) {
        try {
            return Values.of(json.readValue(text, new TypeReference<LinkedHashMap<String, @Nullable Object>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
