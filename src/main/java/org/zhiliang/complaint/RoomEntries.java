package org.zhiliang.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhiliang.audit.Audit;
import org.zhiliang.complaint.domain.Offer;
import org.zhiliang.complaint.domain.RoomEntry;
import org.zhiliang.complaint.domain.RoomEntry.Kind;
import org.zhiliang.complaint.domain.RoomSide;
import org.zhiliang.complaint.domain.RoomTalk;
import org.zhiliang.engine.CaseNo;

/** The rows of the room: only ever added to, each addition on the record. */
@Component
class RoomEntries {

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    RoomEntries(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is to be written. */
    record Draft(
            Kind kind,
            String text,
            @Nullable Offer offer,
            List<String> documents,
            @Nullable Long answerTo,
            String key) {}

    /** Lets nobody else write in this room until the transaction ends. */
    void lock(CaseNo caseNo) {
        jdbc.sql("select case_no from complaint_mediation where case_no = :no for update")
                .param("no", caseNo.value())
                .query(String.class)
                .optional();
    }

    /** Writes an entry; empty where one with the same key is already there. */
    Optional<Long> add(CaseNo caseNo, Rooms.Writer writer, Draft draft) {
        Offer offer = draft.offer();
        Optional<Long> id = jdbc.sql("""
                        insert into complaint_room_entry (case_no, at, by_role, author, kind, text, amount, method,
                          perform_by, documents, answer_to, entry_key)
                        values (:no, :at, :role, :author, :kind, :text, :amount, :method, :by, :documents, :answer, :key)
                        on conflict (entry_key) do nothing returning id
                        """)
                .param("no", caseNo.value())
                .param("at", now())
                .param("role", writer.role())
                .param("author", writer.name())
                .param("kind", draft.kind().code())
                .param("text", draft.text())
                .param("amount", offer == null ? null : offer.amount())
                .param("method", offer == null ? null : offer.method())
                .param("by", offer == null ? null : offer.performBy())
                .param("documents", String.join(",", draft.documents()))
                .param("answer", draft.answerTo())
                .param("key", draft.key())
                .query(Long.class)
                .optional();
        id.ifPresent(entry -> audit.changedBy(
                writer.actor(), "room." + draft.kind().code(), "case", caseNo.value(), "entry", entry.toString()));
        return id;
    }

    /** Whether the case has come to a mediation. */
    boolean mayExist(CaseNo caseNo) {
        return jdbc.sql("select count(*) from complaint_mediation where case_no = :no")
                        .param("no", caseNo.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    boolean has(CaseNo caseNo, String key) {
        return jdbc.sql("select count(*) from complaint_room_entry where case_no = :no and entry_key = :key")
                        .param("no", caseNo.value())
                        .param("key", key)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Notes that a side has now seen everything that others wrote. */
    void seen(CaseNo caseNo, RoomSide reader, RoomTalk talk) {
        for (RoomEntry entry : talk.asReadBy(reader).entries()) {
            if (entry.side() != reader && entry.seenBy(reader) == null) {
                jdbc.sql("insert into complaint_room_receipt values (:entry, :side, :at) on conflict do nothing")
                        .param("entry", entry.id())
                        .param("side", reader.code())
                        .param("at", now())
                        .update();
            }
        }
    }

    RoomTalk of(CaseNo caseNo) {
        Map<Long, Map<RoomSide, Instant>> receipts = receipts(caseNo);
        List<RoomEntry> entries = jdbc.sql("select * from complaint_room_entry where case_no = :no order by id")
                .param("no", caseNo.value())
                .query((row, index) -> entry(row, receipts.getOrDefault(row.getLong("id"), Map.of())))
                .list();
        return new RoomTalk(entries, began(caseNo));
    }

    private Instant began(CaseNo caseNo) {
        return jdbc.sql("select respondent_told_at from complaint_mediation where case_no = :no")
                .param("no", caseNo.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElse(Instant.EPOCH);
    }

    private Map<Long, Map<RoomSide, Instant>> receipts(CaseNo caseNo) {
        Map<Long, Map<RoomSide, Instant>> receipts = new HashMap<>();
        jdbc.sql("""
                        select r.* from complaint_room_receipt r join complaint_room_entry e on e.id = r.entry
                        where e.case_no = :no
                        """).param("no", caseNo.value()).query(row -> {
            receipts.computeIfAbsent(row.getLong("entry"), id -> new EnumMap<>(RoomSide.class))
                    .put(
                            RoomSide.of(row.getString("side")),
                            row.getTimestamp("seen_at").toInstant());
        });
        return receipts;
    }

    private static RoomEntry entry(ResultSet row, Map<RoomSide, Instant> seen) throws SQLException {
        Kind kind = Kind.of(row.getString("kind"));
        String documents = row.getString("documents");
        return new RoomEntry(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                Rooms.sideOf(row.getString("by_role")),
                row.getString("by_role"),
                row.getString("author"),
                kind,
                row.getString("text"),
                kind == Kind.PROPOSAL ? offer(row) : null,
                documents.isEmpty() ? List.of() : List.of(documents.split(",")),
                row.getObject("answer_to", Long.class),
                seen);
    }

    private static Offer offer(ResultSet row) throws SQLException {
        return new Offer(
                row.getString("text"),
                row.getBigDecimal("amount"),
                row.getString("method"),
                row.getObject("perform_by", LocalDate.class));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
