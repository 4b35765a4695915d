package org.zhiliang.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes a name harmless: no folders, no control or invisible characters, nothing that turns the direction of writing. */
final class FileName {

    private static final int LONGEST = 120;

    /** Control, format (among them the right-to-left overrides), private and unassigned characters, line separators. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private static final Pattern SPECIAL = Pattern.compile("[<>:\"|?*]");
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private FileName() {}

    /** The name to keep; empty where nothing of it is left. */
    static String clean(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String visible = INVISIBLE
                .matcher(Normalizer.normalize(last, Normalizer.Form.NFC))
                .replaceAll("");
        String plain = SPECIAL.matcher(visible).replaceAll("_").replaceAll("\\s+", " ");
        String name = plain.replaceAll("^[. ]+|[. ]+$", "");
        return shortened(RESERVED.matcher(name).matches() ? "_" + name : name);
    }

    /** Cut in the middle, so that the extension stays. */
    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - extension.length())) + extension;
    }
}
