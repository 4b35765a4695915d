package org.zhiliang.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way in, or in and not handed in yet.
 *
 * @param place the form and field where it was chosen
 * @param name as it was cleaned
 * @param size in bytes, as announced
 * @param received the bytes that have arrived; the next chunk begins here
 * @param kind what it is by its content; null until all of it has arrived
 * @param hash of the stored bytes; null until all of it has arrived
 */
public record Upload(
        UUID id,
        String place,
        String name,
        long size,
        long received,
        @Nullable FileKind kind,
        @Nullable String hash) {

    /** The size for reading, such as 1.2 MB. */
    public String readableSize() {
        return FileWords.size(size);
    }

    Upload upTo(long bytes) {
        return bytes < received ? new Upload(id, place, name, size, bytes, kind, hash) : this;
    }

    public boolean isComplete() {
        return hash != null;
    }
}
