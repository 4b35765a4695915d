package org.zhiliang.document;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.audit.Audit;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotFound;

/** The files of cases: what was handed in, by whom, when, with which field of which form. */
@Service
@Transactional
public class Attachments {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Audit audit;

    Attachments(JdbcClient jdbc, Clock clock, Audit audit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Binds to a case what was marked as handed in; each upload is bound once. Of one paper that becomes two cases both
     * are given its files.
     *
     * @param ids those of a submission whose files were checked; others are passed over
     * @param side the role of the party that supplies them, or {@link Attachment#STAFF}
     * @param by the user, or the name of the party's role in the case
     */
    public void bind(CaseNo caseNo, List<String> ids, String side, String by) {
        List<UUID> uploads =
                ids.stream().map(HandedIn::idOf).flatMap(Optional::stream).toList();
        if (uploads.isEmpty()) {
            return;
        }
        int files = change(BIND, caseNo, uploads, side, by);
        if (files < uploads.size()) {
            files += change(COPY, caseNo, uploads, side, by);
        }
        if (files > 0) {
            audit.changedBy(by, "document.attached", "case", caseNo.value(), "files", String.valueOf(files));
        }
    }

    private static final String TARGET = """
            insert into document_attachment (id, case_no, form, field, side, supplied_by, supplied_at, name, kind, size,
              hash)
            select id, :no, form, field, :side, :by, :now, name, kind, size, hash from\s""";

    private static final String BIND = """
            with handed_in as (
              delete from document_upload where id in (:ids) and field is not null and hash is not null
              returning id, form, field, name, kind, size, hash)
            """ + TARGET + "handed_in";

    private static final String COPY = TARGET + """
            (select distinct on (id) * from document_attachment where id in (:ids)) as elsewhere
            on conflict do nothing
            """;

    private int change(String sql, CaseNo caseNo, List<UUID> ids, String side, String by) {
        return jdbc.sql(sql)
                .param("ids", ids)
                .param("no", caseNo.value())
                .param("side", side)
                .param("by", by)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Lets the other parties of the case see a file, or hides it from them again. */
    public void share(CaseNo caseNo, UUID id, boolean shared) {
        jdbc.sql("update document_attachment set shared = :shared where case_no = :no and id = :id")
                .param("shared", shared)
                .param("no", caseNo.value())
                .param("id", id)
                .update();
    }

    /** All files of the case, oldest first; for officials who may see the case. */
    @Transactional(readOnly = true)
    public List<Attachment> of(CaseNo caseNo) {
        return jdbc.sql("select * from document_attachment where case_no = :no order by supplied_at, form, field, name")
                .param("no", caseNo.value())
                .query(AttachmentRows::attachment)
                .list();
    }

    /** What a party may see: the files of its own side and the shared ones. */
    @Transactional(readOnly = true)
    public List<Attachment> of(CaseNo caseNo, Set<String> sides) {
        return of(caseNo).stream()
                .filter(file -> file.shared() || sides.contains(file.side()))
                .toList();
    }

    /** @throws NotFound if the case has no such file */
    @Transactional(readOnly = true)
    public Attachment get(CaseNo caseNo, UUID id) {
        return among(of(caseNo), id);
    }

    /** @throws NotFound if the case has no such file, or not for these sides */
    @Transactional(readOnly = true)
    public Attachment get(CaseNo caseNo, UUID id, Set<String> sides) {
        return among(of(caseNo, sides), id);
    }

    private static Attachment among(List<Attachment> files, UUID id) {
        return files.stream()
                .filter(file -> file.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("attachment " + id));
    }
}
