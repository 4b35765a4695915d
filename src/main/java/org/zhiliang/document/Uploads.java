package org.zhiliang.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.engine.NotFound;

/**
 * Files on their way in: announced, sent chunk by chunk, resumed where they stopped, judged by their content when they are
 * whole. They belong to their holder until a form hands them in; see {@link HandedIn}.
 */
@Service
@Transactional(noRollbackFor = UploadRefused.class)
public class Uploads {

    /** The largest chunk, in bytes. */
    public static final int CHUNK = 1024 * 1024;

    private final UploadRows rows;
    private final UploadRules rules;
    private final ContentCheck check;
    private final Contents contents;
    private final Parcels parcels;

    Uploads(UploadRows rows, UploadRules rules, ContentCheck check, Contents contents, Parcels parcels) {
        this.rows = rows;
        this.rules = rules;
        this.check = check;
        this.contents = contents;
        this.parcels = parcels;
    }

    /**
     * Begins an upload, or finds the one of the same file that was interrupted.
     *
     * @throws UploadRefused if name, kind, size or number are not acceptable
     */
    public Upload begin(Holder holder, Announced file) {
        String name = rules.admit(file);
        UploadRows.Load load = rows.loadOf(holder);
        Optional<Upload> interrupted = rows.interrupted(holder, file, name);
        if (interrupted.isPresent()) {
            return interrupted.get();
        }
        rules.admitBeside(load, name, file.size());
        return rows.add(holder, file, name);
    }

    /**
     * Takes the next chunk. One that does not begin where the last one ended changes nothing; the answer says where to go
     * on.
     *
     * @throws NotFound if the holder has no such upload
     * @throws UploadRefused if the first chunk shows that the file is not what its name says; the upload is gone then
     */
    public Upload append(Holder holder, UUID id, long offset, byte[] chunk) {
        Upload upload = locked(holder, id);
        boolean fits = offset == upload.received() && chunk.length <= CHUNK && offset + chunk.length <= upload.size();
        if (!fits || upload.isComplete() || chunk.length == 0) {
            return upload;
        }
        if (offset == 0) {
            judge(
                    upload,
                    () -> check.begins(new ByteArrayInputStream(chunk), upload.name(), rules.claimed(upload.name())));
        }
        parcels.put(id, offset, chunk);
        rows.received(id, offset + chunk.length);
        return rows.find(holder, id).orElse(upload);
    }

    /** @throws NotFound if the holder has no such upload */
    @Transactional(readOnly = true)
    public Upload get(Holder holder, UUID id) {
        return rows.find(holder, id).orElseThrow(() -> new NotFound("upload " + id));
    }

    /** What a page shows of them. */
    @Transactional(readOnly = true)
    public Shelf shelf(Holder holder, String address, String form) {
        return rules.shelf(address, form, rows.of(holder));
    }

    /**
     * Ends an upload of which every byte has arrived; repeating it does no harm.
     *
     * @throws UploadRefused if its content is not what its name says; the upload is gone then
     */
    public Upload finish(Holder holder, UUID id) {
        Upload upload = locked(holder, id);
        if (upload.isComplete() || upload.received() < upload.size()) {
            return upload;
        }
        FileKind kind = rules.claimed(upload.name());
        judge(upload, () -> check.isWhole(parcels.of(id), upload.name(), kind));
        rows.complete(id, kind, contents.take(parcels.of(id)).hash());
        return rows.find(holder, id).orElse(upload);
    }

    /** Takes a file in one go, for pages without script. */
    public Upload take(Holder holder, Announced file, InputStream bytes) {
        Upload upload = begin(holder, file);
        try {
            long offset = upload.received();
            bytes.skipNBytes(offset);
            for (byte[] chunk = bytes.readNBytes(CHUNK); chunk.length > 0; chunk = bytes.readNBytes(CHUNK)) {
                offset = append(holder, upload.id(), offset, chunk).received();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return finish(holder, upload.id());
    }

    /** Removes an upload; what is not there need not be removed. */
    public void drop(Holder holder, UUID id) {
        rows.locked(holder, id).ifPresent(this::discard);
    }

    /** Removes everything that this holder has not handed in. */
    public void dropAll(Holder holder) {
        rows.of(holder).forEach(this::discard);
    }

    /** What the disk has lost of an unfinished upload has to come again. */
    private Upload locked(Holder holder, UUID id) {
        Upload upload = rows.locked(holder, id).orElseThrow(() -> new NotFound("upload " + id));
        return upload.isComplete() ? upload : upload.upTo(parcels.size(id));
    }

    private void judge(Upload upload, Judgement judgement) {
        try {
            judgement.pass();
        } catch (UploadRefused refused) {
            discard(upload);
            throw refused;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Judgement {
        void pass() throws IOException;
    }

    private void discard(Upload upload) {
        rows.remove(upload.id());
        parcels.remove(upload.id());
    }
}
