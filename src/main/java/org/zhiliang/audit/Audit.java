package org.zhiliang.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The record of who did and who read what. Who acts and from where is taken from the signed-in session and the request;
 * jobs without either act as {@value #SYSTEM}.
 *
 * <p>Entries belong to the caller's transaction: they are written with it, just before its commit, and
 * vanish with it when it rolls back. Outside a transaction each entry stands for itself. Never pass the content of a
 * complaint: the record names the subject and says what happened to it.
 */
@Service
public class Audit {

    /** Who acts where no person does. */
    public static final String SYSTEM = "system";

    /** Who acts in a request without sign-in. */
    public static final String ANONYMOUS = "anonymous";

    private final AuditStore store;
    private final WhoAndWhence who;
    private final Clock clock;

    Audit(AuditStore store, WhoAndWhence who, Clock clock) {
        this.store = store;
        this.who = who;
        this.clock = clock;
    }

    /**
     * Records a change.
     *
     * @param verb what was done, a short code such as {@code complaint.accepted}
     * @param subjectKind what it was done to, for example {@code case}, {@code user}, {@code calendar}
     * @param subjectId its number or name; of a case the case number
     * @param detailPairs names and values in turn, short texts; values are cut at 200 characters
     * @throws IllegalArgumentException if the pairs are odd in number
     */
    public void changed(String verb, String subjectKind, String subjectId, @Nullable String... detailPairs) {
        changedBy(who.actor(), verb, subjectKind, subjectId, detailPairs);
    }

    /** Records a change by somebody whom the session does not name: a party who came by a link or with a query code. */
    public void changedBy(
            String actor, String verb, String subjectKind, String subjectId, @Nullable String... detailPairs) {
        store.append(draft(actor, verb, subjectKind, subjectId, null, Details.of(detailPairs)));
    }

    /**
     * Records that personal data or a dossier was read. Once in ten minutes is enough for the same person, subject and
     * purpose.
     *
     * @param purpose why, a short code such as {@code dossier} or {@code export}
     * @throws IllegalStateException in a read-only transaction, which cannot take the record: call it before or after
     */
    public void read(String subjectKind, String subjectId, String purpose) {
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException("A read-only transaction cannot record that " + subjectKind + " was read");
        }
        store.append(draft(who.actor(), Draft.READ, subjectKind, subjectId, purpose, Details.NONE));
    }

    private Draft draft(
            String actor, String verb, String kind, String subject, @Nullable String purpose, String details) {
        return new Draft(
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor,
                who.actsFor(),
                who.source(),
                verb,
                kind,
                subject,
                purpose,
                details);
    }
}
