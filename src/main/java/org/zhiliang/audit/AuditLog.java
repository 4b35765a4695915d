package org.zhiliang.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The record as the auditor reads and verifies it. Reading the record is itself recorded. */
@Service
public class AuditLog {

    /** The longest list that a search gives. */
    public static final int LONGEST = 5000;

    private final JdbcClient jdbc;
    private final Chain chain;
    private final Sealer sealer;
    private final Audit audit;
    private final Clock clock;

    AuditLog(JdbcClient jdbc, Chain chain, Sealer sealer, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.chain = chain;
        this.sealer = sealer;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What to look for; an empty part does not limit.
     *
     * @param subject a case number or another subject's id, whole
     * @param actor a user name, also of one who was acted for
     * @param day a day by the house's clock
     */
    public record Search(
            String subject, String actor, @Nullable LocalDate day) {

        public static final Search ALL = new Search("", "", null);

        /** The search in one line, for the record of it. */
        String inWords() {
            return String.join(" ", subject, actor, day == null ? "" : day.toString())
                    .strip();
        }
    }

    /** The newest entries that match, newest first, from an offset on; at most {@link #LONGEST}. */
    public List<AuditEntry> find(Search search, int offset, int limit) {
        audit.read("audit", search.inWords().isEmpty() ? "*" : search.inWords(), "search");
        return jdbc.sql("""
                        select * from audit_entry
                        where (:subject = '' or subject_id = :subject)
                          and (:actor = '' or actor = :actor or acts_for = :actor)
                          and (cast(:day as date) is null or at >= cast(:day as date) at time zone :zone
                               and at < (cast(:day as date) + 1) at time zone :zone)
                        order by at desc, id desc offset :offset limit :limit""")
                .param("subject", search.subject())
                .param("actor", search.actor())
                .param("day", search.day())
                .param("zone", clock.getZone().getId())
                .param("offset", offset)
                .param("limit", Math.min(limit, LONGEST))
                .query(AuditEntry::from)
                .list();
    }

    /** Seals what waits and verifies the chain: one day, or with null every day. */
    public List<DayCheck> verify(@Nullable LocalDate day) {
        sealer.seal();
        return chain.check(day);
    }
}
