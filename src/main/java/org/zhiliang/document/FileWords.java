package org.zhiliang.document;

import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says why a file is not taken, in the reader's language. */
@Component
class FileWords {

    private static final long MEGABYTE = 1024L * 1024;

    private final MessageSource messages;
    private final DocumentSettings settings;

    FileWords(MessageSource messages, DocumentSettings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    /** @param code after {@code document.refused.} */
    UploadRefused because(String code, Object... details) {
        return new UploadRefused(say("document.refused." + code, details), false);
    }

    UploadRefused tooLarge(String code, Object... details) {
        return new UploadRefused(say("document.refused." + code, details), true);
    }

    String say(String key, Object... details) {
        return messages.getMessage(key, details, LocaleContextHolder.getLocale());
    }

    String nameOf(FileKind kind) {
        return say("document.kind." + kind.code());
    }

    /** The extensions that are taken, for reading. */
    String allowed() {
        return settings.kinds().stream()
                .flatMap(kind -> kind.extensions().stream().limit(1))
                .map(extension -> extension.toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(say("form.comma")));
    }

    /** A size in the unit that people know. */
    static String size(long bytes) {
        return bytes >= MEGABYTE
                ? "%.1f MB".formatted((double) bytes / MEGABYTE).replace(".0 ", " ")
                : Math.max(1, bytes / 1024) + " KB";
    }
}
