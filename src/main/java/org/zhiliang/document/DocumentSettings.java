package org.zhiliang.document;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where files are kept and which are taken.
 *
 * @param directory outside whatever is served to browsers; nodes on one database share it
 * @param keepFree what must stay free on its disk; nothing is taken in below that
 * @param kinds the kinds that may be uploaded
 * @param largest the limit of one file
 * @param largestRecording the limit of one video or sound file
 * @param largestSum the limit of what one holder may have uploaded and not handed in
 * @param most how many files that may be
 * @param forgottenAfter when an upload that was never handed in is swept
 */
@ConfigurationProperties("zhiliang.document")
record DocumentSettings(
        @DefaultValue("data/files") Path directory,
        @DefaultValue("512MB") DataSize keepFree,

        @DefaultValue({
            "pdf", "jpeg", "png", "webp", "heic", "docx", "xlsx", "doc", "xls", "txt", "mp4", "mov", "mp3", "m4a",
            "amr", "wav"
        })
        List<FileKind> kinds,

        @DefaultValue("20MB") DataSize largest,
        @DefaultValue("100MB") DataSize largestRecording,
        @DefaultValue("300MB") DataSize largestSum,
        @DefaultValue("40") int most,
        @DefaultValue("60d") Duration forgottenAfter) {

    long limit(FileKind kind) {
        return (kind.isRecording() ? largestRecording : largest).toBytes();
    }
}
