package org.zhiliang.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes what nobody will ask for any more: uploads that were never handed in, bytes that no row refers to, and pieces of
 * uploads that ended long ago. The foreign keys say which bytes are still in use.
 */
@Component
class Sweeper {

    /** Long enough for whatever is in the middle of being stored. */
    private static final Duration GRACE = Duration.ofDays(1);

    private final UploadRows uploads;
    private final Contents contents;
    private final Vault vault;
    private final DocumentSettings settings;
    private final Clock clock;

    Sweeper(UploadRows uploads, Contents contents, Vault vault, DocumentSettings settings, Clock clock) {
        this.uploads = uploads;
        this.contents = contents;
        this.vault = vault;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(cron = "0 10 4 * * *", zone = "Asia/Shanghai")
    void sweep() {
        uploads.untouchedSince(ago(settings.forgottenAfter())).forEach(uploads::remove);
        contents.unusedSince(ago(GRACE)).forEach(this::removeIfUnused);
        removeOldPieces();
    }

    private void removeIfUnused(String hash) {
        try {
            contents.forget(hash, ago(GRACE));
        } catch (DataIntegrityViolationException e) {
            // A row that this room does not know refers to it.
        }
    }

    private void removeOldPieces() {
        Instant last = clock.instant().minus(settings.forgottenAfter());
        try (Stream<Path> pieces = vault.incoming()) {
            pieces.filter(piece -> isOlder(piece, last)).forEach(vault::remove);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOlder(Path file, Instant moment) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OffsetDateTime ago(Duration span) {
        return clock.instant().minus(span).atOffset(ZoneOffset.UTC);
    }
}
