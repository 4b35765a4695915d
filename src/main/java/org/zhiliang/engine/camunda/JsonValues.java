package org.zhiliang.engine.camunda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/** Between plain JSON-like values and the engine's typed ones. Tasklist parses lists and objects from JSON text. */
final class JsonValues {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Object> ANY = new TypeReference<>() {};

    private JsonValues() {}

    static TypedValue toEngine(@Nullable Object value) {
        if (value instanceof List<?> || value instanceof Map<?, ?>) {
            return Variables.serializedObjectValue(write(value))
                    .serializationDataFormat("application/json")
                    .objectTypeName(value instanceof List ? "java.util.ArrayList" : "java.util.LinkedHashMap")
                    .create();
        }
        return Variables.untypedValue(value);
    }

    static @Nullable Object toPlain(@Nullable TypedValue value) {
        if (value instanceof SerializableValue serializable && serializable.getValueSerialized() != null) {
            return read(serializable.getValueSerialized());
        }
        Object plain = value == null ? null : value.getValue();
        if (plain == null || plain instanceof Number || plain instanceof Boolean || plain instanceof String) {
            return plain;
        }
        if (plain instanceof List<?> || plain instanceof Map<?, ?>) {
            return read(write(plain));
        }
        return read(plain.toString());
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not a form value: " + value.getClass(), e);
        }
    }

    private static @Nullable Object read(String json) {
        try {
            return JSON.readValue(json, ANY);
        } catch (JsonProcessingException e) {
            return json;
        }
    }
}
