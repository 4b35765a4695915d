package org.zhiliang.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of uploads. Whatever is asked for is asked for by its holder. */
@Component
class UploadRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    UploadRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How much a holder has waiting. */
    record Load(int files, long bytes) {}

    /** Counted one by one: of two uploads that begin together the second sees the first. */
    Load loadOf(Holder holder) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:holder, 40))")
                .param("holder", holder.key())
                .query((row, index) -> 0)
                .single();
        return jdbc.sql(
                        "select count(*) as files, coalesce(sum(size), 0) as bytes from document_upload where holder = :holder")
                .param("holder", holder.key())
                .query((row, index) -> new Load(row.getInt("files"), row.getLong("bytes")))
                .single();
    }

    /** The same file, begun before and not complete. */
    Optional<Upload> interrupted(Holder holder, Announced file, String name) {
        return jdbc.sql("""
                        select * from document_upload
                        where holder = :holder and name = :name and size = :size and fingerprint = :print
                          and place = :place and fingerprint <> '' and hash is null
                        order by begun_at desc limit 1
                        """)
                .param("holder", holder.key())
                .param("name", name)
                .param("size", file.size())
                .param("print", file.fingerprint())
                .param("place", file.place())
                .query(UploadRows::upload)
                .optional();
    }

    Upload add(Holder holder, Announced file, String name) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into document_upload (id, holder, place, name, fingerprint, size, begun_at, touched_at)
                        values (:id, :holder, :place, :name, :print, :size, :now, :now)
                        """)
                .param("id", id)
                .param("holder", holder.key())
                .param("place", file.place())
                .param("name", name)
                .param("print", file.fingerprint())
                .param("size", file.size())
                .param("now", now())
                .update();
        return new Upload(id, file.place(), name, file.size(), 0, null, null);
    }

    Optional<Upload> find(Holder holder, UUID id) {
        return one(holder, id, "");
    }

    Optional<Upload> locked(Holder holder, UUID id) {
        return one(holder, id, " for update");
    }

    private Optional<Upload> one(Holder holder, UUID id, String lock) {
        return jdbc.sql("select * from document_upload where id = :id and holder = :holder" + lock)
                .param("id", id)
                .param("holder", holder.key())
                .query(UploadRows::upload)
                .optional();
    }

    List<Upload> of(Holder holder) {
        return jdbc.sql("select * from document_upload where holder = :holder order by begun_at, id")
                .param("holder", holder.key())
                .query(UploadRows::upload)
                .list();
    }

    void received(UUID id, long bytes) {
        jdbc.sql("update document_upload set received = :bytes, touched_at = :now where id = :id")
                .param("bytes", bytes)
                .param("now", now())
                .param("id", id)
                .update();
    }

    void complete(UUID id, FileKind kind, String hash) {
        jdbc.sql("update document_upload set kind = :kind, hash = :hash, touched_at = :now where id = :id")
                .param("kind", kind.code())
                .param("hash", hash)
                .param("now", now())
                .param("id", id)
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from document_upload where id = :id").param("id", id).update();
    }

    void handIn(Holder holder, String form, String field, Collection<UUID> ids) {
        jdbc.sql("""
                        update document_upload set form = :form, field = :field
                        where holder = :holder and id in (:ids)
                        """)
                .param("form", form)
                .param("field", field)
                .param("holder", holder.key())
                .param("ids", ids)
                .update();
    }

    List<UUID> untouchedSince(OffsetDateTime day) {
        return jdbc.sql("select id from document_upload where touched_at < :day")
                .param("day", day)
                .query(UUID.class)
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    static Upload upload(ResultSet row, int index) throws SQLException {
        return new Upload(
                row.getObject("id", UUID.class),
                row.getString("place"),
                row.getString("name"),
                row.getLong("size"),
                row.getLong("received"),
                kind(row.getString("kind")),
                row.getString("hash"));
    }

    private static @Nullable FileKind kind(@Nullable String code) {
        return code == null ? null : FileKind.coded(code);
    }
}
