package org.zhiliang.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a form does with uploads: holds the ids in it against what the holder really has, and hands them in. A submission
 * counts only when every one of its files is on the disk.
 */
@Service
@Transactional
public class HandedIn {

    private final UploadRows rows;
    private final Contents contents;
    private final FileWords words;

    HandedIn(UploadRows rows, Contents contents, FileWords words) {
        this.rows = rows;
        this.contents = contents;
        this.words = words;
    }

    /**
     * What is wrong with the files of one field, in the reader's language.
     *
     * @param extensions those that the field takes, each with its dot; empty for all
     */
    @Transactional(readOnly = true)
    public Optional<String> problem(Holder holder, List<String> ids, List<String> extensions) {
        return ids.stream()
                .map(id -> problem(holder, id, extensions))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> problem(Holder holder, String id, List<String> extensions) {
        Optional<Upload> found = idOf(id).flatMap(uuid -> rows.find(holder, uuid));
        if (found.isEmpty()) {
            return Optional.of(words.say("document.field.unknown"));
        }
        Upload upload = found.get();
        if (upload.kind() == null || upload.hash() == null) {
            return Optional.of(words.say("document.field.unfinished", upload.name()));
        }
        if (!contents.isStored(upload.hash())) {
            return Optional.of(words.say("document.field.lost", upload.name()));
        }
        boolean taken = extensions.isEmpty()
                || upload.kind() == FileKind.HEIC && extensions.contains(".jpg")
                || upload.kind().extensions().stream().map(each -> "." + each).anyMatch(extensions::contains);
        return taken
                ? Optional.empty()
                : Optional.of(words.say("document.field.kind", upload.name(), String.join(" ", extensions)));
    }

    /** Marks the uploads as part of what is being handed in; call it when {@link #problem} has found nothing. */
    public void mark(Holder holder, String form, String field, List<String> ids) {
        List<UUID> uploads =
                ids.stream().map(HandedIn::idOf).flatMap(Optional::stream).toList();
        if (!uploads.isEmpty()) {
            rows.handIn(holder, form, field, uploads);
        }
    }

    static Optional<UUID> idOf(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
