package org.zhiliang.portal.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.webjars.WebJarVersionLocator;

/**
 * The component styles of the GOV.UK Frontend with our own type and colours. Its font and crest belong to another government, so they are
 * taken out while the file is served: what is not in the style sheet cannot be used by mistake.
 */
@Controller
class Theme {

    static final String FONTS =
            "\"PingFang SC\",\"Hiragino Sans GB\",\"Microsoft YaHei\",\"Noto Sans CJK SC\",\"Noto Sans SC\",\"Source Han Sans SC\",sans-serif";

    private static final Map<String, String> OURS = new LinkedHashMap<>();

    static {
        OURS.put("GDS Transport,arial,sans-serif", FONTS);
        OURS.put("#0b0c0c", "#16242a");
        OURS.put("#1d70b8", "#0b6170");
        OURS.put("#003078", "#083f49");
        OURS.put("#1a65a6", "#0a5562");
        OURS.put("#4c2c92", "#4b4a7d");
        OURS.put("#00703c", "#0a6b5e");
        OURS.put("#005a30", "#08564b");
        OURS.put("#002d18", "#04352e");
        OURS.put("#d4351c", "#b8321f");
        OURS.put("#fd0", "#ffcd4a");
        OURS.put("#f3f2f1", "#f1f5f4");
        OURS.put("#b1b4b6", "#b3c0c0");
        OURS.put("#505a5f", "#4a5a60");
        // Chinese wants a little less size and more air between the lines than the Latin original.
        OURS.put("font-size:1.1875rem;line-height:1.3157894737", "font-size:1.0625rem;line-height:1.7");
        OURS.put("font-size:1rem;line-height:1.25;", "font-size:1rem;line-height:1.6;");
    }

    private final String css;
    private final String href;

    Theme() throws IOException {
        String file = new WebJarVersionLocator().fullPath("govuk-frontend", "dist/govuk/govuk-frontend.min.css");
        if (file == null) {
            throw new IllegalStateException("The component styles are missing from the class path");
        }
        css = ours(new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8));
        href = "/css/components-" + DigestUtils.md5DigestAsHex(css.getBytes(StandardCharsets.UTF_8)) + ".css";
    }

    /** The address of the style sheet; it changes with the content, so browsers may keep it for ever. */
    public String href() {
        return href;
    }

    @GetMapping(path = "/css/components-{hash:[0-9a-f]{32}}.css", produces = "text/css;charset=UTF-8")
    @ResponseBody
    ResponseEntity<String> css() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/css;charset=UTF-8"))
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(css);
    }

    private static String ours(String theirs) {
        String text = theirs.replaceAll("@font-face\\{[^}]*}", "").replaceAll("/\\*# sourceMappingURL[^*]*\\*/", "");
        for (var change : OURS.entrySet()) {
            text = text.replace(change.getKey(), change.getValue());
        }
        return text;
    }
}
