package org.zhiliang.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads one file into a form and refuses what would only show up later as a broken page. */
final class FormFile {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern KEY = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,63}");
    private static final Pattern PROPERTY = Pattern.compile(
            "(label|description|text|pattern|option_\\w+|column_\\w+)_en|max|min|format|accept|maxFiles|step|autocomplete|width");

    private final String file;
    private final Set<String> ids = new HashSet<>();

    private FormFile(String file) {
        this.file = file;
    }

    /** @throws BrokenForm with the one line that says what is wrong */
    static Form read(String file, byte[] bytes) {
        return new FormFile(file).form(bytes);
    }

    private Form form(byte[] bytes) {
        JsonNode root = tree(bytes);
        String id = root.path("id").asText();
        if (!file.substring(file.lastIndexOf('/') + 1).equals(id + ".form")) {
            throw broken("its id is '" + id + "', which is not the name of the file");
        }
        List<Part> parts = parts(root.path("components"));
        requireDistinctKeys(parts);
        long steps =
                parts.stream().filter(part -> !part.property("step").isEmpty()).count();
        if (steps > 0 && steps < parts.size()) {
            throw broken("some top-level components are steps and others are not");
        }
        return new Form(id, hash(bytes), parts);
    }

    private JsonNode tree(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (IOException e) {
            throw broken("is not JSON: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private List<Part> parts(JsonNode components) {
        List<Part> parts = new ArrayList<>();
        components.forEach(node -> parts.add(part(node)));
        return parts;
    }

    private Part part(JsonNode node) {
        String name = node.path("type").asText();
        String id = node.path("id").asText();
        PartType type = PartType.named(name)
                .orElseThrow(() -> broken("component '" + id + "' has the unknown type '" + name + "'"));
        if (id.isEmpty() || !ids.add(id)) {
            throw broken("a component of type " + name + " has no id or the id '" + id + "' of another one");
        }
        PartReader reader = new PartReader(node, type, properties(id, node.path("properties")));
        try {
            Part part = reader.read(parts(node.path("components")));
            requireKey(part);
            return part;
        } catch (IllegalArgumentException e) {
            throw broken("component '" + id + "': " + e.getMessage());
        }
    }

    private Map<String, String> properties(String id, JsonNode node) {
        Map<String, String> properties = new TreeMap<>();
        node.fields().forEachRemaining(entry -> {
            if (!PROPERTY.matcher(entry.getKey()).matches()) {
                throw broken("component '" + id + "' has the unknown property '" + entry.getKey() + "'");
            }
            properties.put(entry.getKey(), entry.getValue().asText());
        });
        return properties;
    }

    private static void requireKey(Part part) {
        boolean needed = part.type().hasValue() || part.type() == PartType.DYNAMICLIST;
        if (needed && !KEY.matcher(part.key()).matches()) {
            throw new IllegalArgumentException("the key '" + part.key() + "' is not a name");
        }
        if ((part.type().choosesOne() || part.type().choosesMany())
                && part.choices().isEmpty()) {
            throw new IllegalArgumentException("there are no options");
        }
    }

    private void requireDistinctKeys(List<Part> parts) {
        Set<String> seen = new HashSet<>();
        Form.inScope(parts)
                .map(Part::key)
                .filter(key -> !seen.add(key))
                .findFirst()
                .ifPresent(key -> {
                    throw broken("two components have the key '" + key + "'");
                });
        parts.forEach(part -> requireDistinctKeys(part.parts()));
    }

    private BrokenForm broken(String reason) {
        return new BrokenForm(file, reason);
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
