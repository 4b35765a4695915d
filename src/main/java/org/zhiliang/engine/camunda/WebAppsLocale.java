package org.zhiliang.engine.camunda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the web applications in Chinese. Our words are laid over the English file inside the engine's own jar when they
 * are asked for: nothing is copied from it, and a key that we do not translate shows English, never its raw name.
 */
@RestController
class WebAppsLocale {

    private static final String ENGLISH = "META-INF/resources/webjars/camunda/app/%s/locales/en.json";
    private static final String CHINESE = "webapps/%s/zh-CN.json";
    /** What several applications say in the same words. */
    private static final String COMMON = "common";

    private final ObjectMapper json;
    private final Map<String, Locale> byApp = new ConcurrentHashMap<>();

    WebAppsLocale(ObjectMapper json) {
        this.json = json;
    }

    @GetMapping(
            "${camunda.bpm.webapp.application-path:/camunda}/app/{app:admin|cockpit|tasklist|welcome}/locales/zh-CN.json")
    ResponseEntity<byte[]> chinese(@PathVariable String app) {
        Locale locale = byApp.computeIfAbsent(app, this::build);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache())
                .eTag(locale.tag())
                .body(locale.body());
    }

    /** The English texts of one application with our Chinese ones in their place. */
    JsonNode texts(String app) {
        JsonNode texts = read(ENGLISH.formatted(app));
        lay(read(CHINESE.formatted(COMMON)), texts);
        lay(read(CHINESE.formatted(app)), texts);
        return texts;
    }

    private Locale build(String app) {
        byte[] body = bytes(texts(app));
        return new Locale(body, DigestUtils.md5DigestAsHex(body));
    }

    /** Replaces what is below by what lies over it; a key that does not exist below is not added. */
    private static void lay(JsonNode over, JsonNode below) {
        over.properties().forEach(ours -> {
            JsonNode theirs = below.get(ours.getKey());
            if (theirs == null) {
                return;
            }
            if (theirs.isObject()) {
                lay(ours.getValue(), theirs);
            } else {
                ((ObjectNode) below).set(ours.getKey(), ours.getValue());
            }
        });
    }

    private JsonNode read(String path) {
        try (var in = new ClassPathResource(path).getInputStream()) {
            return json.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes(JsonNode texts) {
        try {
            return json.writeValueAsBytes(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared, only written out
    private record Locale(byte[] body, String tag) {}
}
