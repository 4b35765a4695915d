package org.zhiliang.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;

/**
 * Decides by the content what a file is. Packed files are never unpacked: of those only the list of what is in them is
 * read.
 */
@Component
class ContentCheck {

    private static final long MOST_ENTRIES = 10_000;

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();
    private final FileWords words;

    ContentCheck(FileWords words) {
        this.words = words;
    }

    /**
     * Looks at the beginning of a file.
     *
     * @throws UploadRefused if it cannot be of the kind that its name claims
     */
    void begins(InputStream beginning, String name, FileKind claimed) throws IOException {
        String detected =
                types.detect(new BufferedInputStream(beginning), new Metadata()).toString();
        if (!claimed.isShownBy(detected)) {
            throw words.because("lying", name, words.nameOf(claimed), described(detected));
        }
    }

    /** Looks at the whole file; see {@link #begins}. */
    void isWhole(Path file, String name, FileKind claimed) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            begins(bytes, name, claimed);
        }
        if (claimed.isZip()) {
            lookIntoZip(file, name, claimed);
        } else if (claimed.isOldOffice()) {
            lookIntoOldOffice(file, name, claimed);
        }
    }

    private void lookIntoZip(Path file, String name, FileKind claimed) throws IOException {
        String folder = claimed == FileKind.DOCX ? "word/" : "xl/";
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<String> entries = zip.stream()
                    .limit(MOST_ENTRIES)
                    .map(entry -> entry.getName())
                    .toList();
            boolean office = entries.contains("[Content_Types].xml")
                    && entries.stream().anyMatch(entry -> entry.startsWith(folder));
            if (!office) {
                throw words.because("lying", name, words.nameOf(claimed), words.say("document.content.zip"));
            }
            if (entries.stream().anyMatch(entry -> entry.endsWith("vbaProject.bin"))) {
                throw words.because("macro", name);
            }
        } catch (ZipException e) {
            throw words.because("damaged", name);
        }
    }

    /** The names of the streams stand in the file in UTF-16. */
    private void lookIntoOldOffice(Path file, String name, FileKind claimed) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        boolean right = claimed == FileKind.DOC
                ? contains(bytes, "WordDocument")
                : contains(bytes, "Workbook") || contains(bytes, "Book");
        if (!right) {
            throw words.because("lying", name, words.nameOf(claimed), words.say("document.content.other"));
        }
        if (contains(bytes, "_VBA_PROJECT")) {
            throw words.because("macro", name);
        }
    }

    private static boolean contains(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .contains(new String(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }

    private String described(String detected) {
        return FileKind.of(detected).map(words::nameOf).orElseGet(() -> switch (detected) {
            case "application/zip", "application/x-tika-ooxml" -> words.say("document.content.zip");
            case "text/html", "application/xhtml+xml", "image/svg+xml", "application/xml" ->
                words.say("document.content.page");
            case "application/x-msdownload", "application/x-dosexec", "application/x-executable" ->
                words.say("document.content.program");
            case "text/plain" -> words.nameOf(FileKind.TXT);
            default -> words.say("document.content.other");
        });
    }
}
