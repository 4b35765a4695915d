package org.zhiliang.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of files that the house knows, by what their first bytes say. */
public enum FileKind {
    PDF("application/pdf", List.of("pdf"), Set.of("application/pdf")),
    JPEG("image/jpeg", List.of("jpg", "jpeg"), Set.of("image/jpeg")),
    PNG("image/png", List.of("png"), Set.of("image/png", "image/apng")),
    WEBP("image/webp", List.of("webp"), Set.of("image/webp")),
    /** Photos as phones keep them. */
    HEIC("image/heic", List.of("heic", "heif"), Set.of("image/heic", "image/heif", "image/heic-sequence")),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            List.of("docx"),
            Set.of("application/zip", "application/x-tika-ooxml")),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            List.of("xlsx"),
            Set.of("application/zip", "application/x-tika-ooxml")),
    DOC("application/msword", List.of("doc"), Set.of("application/x-tika-msoffice")),
    XLS("application/vnd.ms-excel", List.of("xls"), Set.of("application/x-tika-msoffice")),
    TXT("text/plain", List.of("txt"), Set.of("text/plain")),
    MP4("video/mp4", List.of("mp4", "m4v"), Set.of("video/mp4", "video/x-m4v", "application/mp4", "video/quicktime")),
    MOV("video/quicktime", List.of("mov"), Set.of("video/quicktime", "video/mp4", "application/mp4")),
    MP3("audio/mpeg", List.of("mp3"), Set.of("audio/mpeg")),
    M4A("audio/mp4", List.of("m4a"), Set.of("audio/mp4", "video/mp4", "application/mp4")),
    AMR("audio/amr", List.of("amr"), Set.of("audio/amr")),
    WAV("audio/wav", List.of("wav"), Set.of("audio/vnd.wave", "audio/wav", "audio/x-wav"));

    private final String mediaType;
    private final List<String> extensions;
    private final Set<String> signs;

    FileKind(String mediaType, List<String> extensions, Set<String> signs) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.signs = signs;
    }

    /** The kind that the extension of a name claims. */
    static Optional<FileKind> claimedBy(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(extension))
                .findFirst();
    }

    /** The kind whose content is of this media type. */
    static Optional<FileKind> of(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }

    static FileKind coded(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The code in tables and messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is sent out as. */
    public String mediaType() {
        return mediaType;
    }

    List<String> extensions() {
        return extensions;
    }

    boolean isShownBy(String detected) {
        return signs.contains(detected);
    }

    boolean isZip() {
        return this == DOCX || this == XLSX;
    }

    boolean isOldOffice() {
        return this == DOC || this == XLS;
    }

    /** Sound and pictures in motion, which are large by nature. */
    boolean isRecording() {
        return mediaType.startsWith("video/") || mediaType.startsWith("audio/");
    }
}
