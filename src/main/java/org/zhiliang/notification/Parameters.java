package org.zhiliang.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.zhiliang.engine.Values;

/** The values of a message on their way through the tables: short texts on one line. */
final class Parameters {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> FLAT = new TypeReference<>() {};
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\s]+");

    private Parameters() {}

    /** One line per value, so that nobody slips a line break into a mail's head; the inbox keeps no secrets. */
    static Map<String, String> of(Values values, boolean forInbox) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String key : values.keys()) {
            if (!forInbox || !NoticeKind.SECRETS.contains(key)) {
                parameters.put(key, UNPRINTABLE.matcher(values.text(key)).replaceAll(" "));
            }
        }
        return parameters;
    }

    static Values read(String json) {
        try {
            return Values.of(JSON.readValue(json, FLAT));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
