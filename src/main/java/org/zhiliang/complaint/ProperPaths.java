package org.zhiliang.complaint;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.complaint.domain.ComplaintStatus;
import org.zhiliang.engine.CaseNo;

/** Matters that are no complaint and no report, and the path that is proper to them (Order 121 Art. 44). */
@Service
@Transactional
public class ProperPaths {

    private final JdbcClient jdbc;
    private final CaseStatuses statuses;

    ProperPaths(JdbcClient jdbc, CaseStatuses statuses) {
        this.jdbc = jdbc;
        this.statuses = statuses;
    }

    /**
     * What the sender is told.
     *
     * @param kind what the matter is: consultation, disclosure, reconsideration, discipline, petition or other; the
     *     message {@code complaint.path.<kind>} says where that belongs
     * @param added what the officer says besides
     */
    public record ProperPath(String kind, @Nullable String added) {}

    /** Ends the case as what it is. */
    public void choose(CaseNo caseNo, ProperPath path, String by) {
        jdbc.sql("update complaint_routing set other_path = :kind, path_text = :added where case_no = :no")
                .param("kind", path.kind())
                .param("added", path.added())
                .param("no", caseNo.value())
                .update();
        statuses.become(caseNo, ComplaintStatus.NOT_COMPLAINT, by);
    }

    @Transactional(readOnly = true)
    public Optional<ProperPath> of(CaseNo caseNo) {
        return jdbc.sql("""
                        select other_path, path_text from complaint_routing
                        where case_no = :no and other_path is not null
                        """)
                .param("no", caseNo.value())
                .query((row, index) -> new ProperPath(row.getString("other_path"), row.getString("path_text")))
                .optional();
    }
}
