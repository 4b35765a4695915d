package org.zhiliang.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The details of an entry as JSON text: a flat object of short texts. */
final class Details {

    static final String NONE = "{}";
    private static final int LONGEST = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private Details() {}

    static String of(@Nullable String... pairs) {
        if (pairs.length % 2 != 0) {
            throw new IllegalArgumentException("Details come in pairs of name and value");
        }
        Map<String, String> details = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            String name = pairs[i];
            String value = pairs[i + 1];
            if (name != null && value != null) {
                details.put(name, value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value);
            }
        }
        return write(details);
    }

    private static String write(Map<String, String> details) {
        try {
            return JSON.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
