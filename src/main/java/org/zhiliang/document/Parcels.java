package org.zhiliang.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The bytes of uploads that are not whole yet. The row says how many of them count, so that a chunk whose transaction did
 * not end is simply written again.
 */
@Component
class Parcels {

    private final Vault vault;

    Parcels(Vault vault) {
        this.vault = vault;
    }

    Path of(UUID upload) {
        return vault.incoming(upload);
    }

    /** How many bytes are there. */
    long size(UUID upload) {
        try {
            return Files.isRegularFile(of(upload)) ? Files.size(of(upload)) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void put(UUID upload, long offset, byte[] chunk) {
        try (FileChannel file = FileChannel.open(of(upload), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(chunk);
            while (bytes.hasRemaining()) {
                file.write(bytes, offset + bytes.position());
            }
            file.truncate(offset + chunk.length);
            file.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(UUID upload) {
        vault.remove(of(upload));
    }
}
