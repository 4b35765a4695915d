package org.zhiliang.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.engine.NotFound;

/**
 * The store of bytes. The same bytes are kept once. Whoever keeps a hash declares a foreign key to {@code
 * document_content}: that is what protects the bytes from being swept.
 */
@Service
@Transactional
public class Contents {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    Contents(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Stores bytes; they are on the disk before this returns.
     *
     * @throws IllegalArgumentException if there are none
     */
    public Content store(byte[] bytes) {
        return store(new ByteArrayInputStream(bytes));
    }

    /** Stores bytes and closes the stream; see {@link #store(byte[])}. */
    public Content store(InputStream bytes) {
        Path file = vault.incoming(UUID.randomUUID());
        try {
            return keep(file, vault.write(bytes, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            vault.remove(file);
        }
    }

    /** Takes over a file of the vault that is complete. */
    Content take(Path file) {
        try {
            return keep(file, vault.measure(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The row comes first: its lock keeps the sweeper away from bytes that come in again. */
    private Content keep(Path file, Content content) throws IOException {
        if (content.size() == 0) {
            throw new IllegalArgumentException("Nothing to store");
        }
        jdbc.sql("""
                        insert into document_content (hash, size, stored_at) values (:hash, :size, :now)
                        on conflict (hash) do update set stored_at = excluded.stored_at
                        """)
                .param("hash", content.hash())
                .param("size", content.size())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        vault.settle(file, content);
        return content;
    }

    /** Whether the bytes are known and on the disk in their full length. */
    @Transactional(readOnly = true)
    public boolean isStored(String hash) {
        return find(hash).filter(vault::holds).isPresent();
    }

    /**
     * Opens the bytes for reading; the caller closes them.
     *
     * @throws NotFound if nothing with this hash was ever stored
     * @throws ContentLost if it was, but the bytes are gone
     */
    @Transactional(readOnly = true)
    public InputStream open(String hash) {
        Content content = find(hash).orElseThrow(() -> new NotFound("content " + hash));
        if (!vault.holds(content)) {
            throw new ContentLost(hash);
        }
        try {
            return Files.newInputStream(vault.place(hash));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What no upload and no file of a case refers to; papers and others may. */
    List<String> unusedSince(OffsetDateTime day) {
        return jdbc.sql("""
                        select hash from document_content c where stored_at < :day
                          and not exists (select 1 from document_upload u where u.hash = c.hash)
                          and not exists (select 1 from document_attachment a where a.hash = c.hash)
                          and not exists (select 1 from document_paper p where p.hash = c.hash)
                        """).param("day", day).query(String.class).list();
    }

    /**
     * Removes bytes that are older. They go while the row is locked: whoever stores them again waits, and then writes them
     * anew.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException if a row refers to them
     */
    void forget(String hash, OffsetDateTime olderThan) {
        int gone = jdbc.sql("delete from document_content where hash = :hash and stored_at < :day")
                .param("hash", hash)
                .param("day", olderThan)
                .update();
        if (gone > 0) {
            vault.remove(vault.place(hash));
        }
    }

    private Optional<Content> find(String hash) {
        return jdbc.sql("select hash, size from document_content where hash = :hash")
                .param("hash", hash)
                .query((row, index) -> new Content(row.getString("hash"), row.getLong("size")))
                .optional();
    }
}
