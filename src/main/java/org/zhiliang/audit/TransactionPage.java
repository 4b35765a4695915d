package org.zhiliang.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The entries of one transaction, kept until its end so that they cost one statement however many they are. */
final class TransactionPage implements TransactionSynchronization {

    private final AuditStore store;
    private final Sealer sealer;
    private final List<Draft> drafts = new ArrayList<>();
    private boolean written;

    private TransactionPage(AuditStore store, Sealer sealer) {
        this.store = store;
        this.sealer = sealer;
    }

    /** The page of the present transaction. A transaction that is suspended keeps a page of its own. */
    static TransactionPage current(AuditStore store, Sealer sealer) {
        Object bound = TransactionSynchronizationManager.getResource(TransactionPage.class);
        return bound instanceof TransactionPage page ? page : opened(new TransactionPage(store, sealer));
    }

    /** Bound to the thread, for a long transaction has thousands of synchronizations to look through. */
    private static TransactionPage opened(TransactionPage page) {
        TransactionSynchronizationManager.bindResource(TransactionPage.class, page);
        TransactionSynchronizationManager.registerSynchronization(page);
        return page;
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(TransactionPage.class);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(TransactionPage.class, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(TransactionPage.class);
    }

    void add(Draft draft) {
        if (written) {
            store.append(List.of(draft));
        } else {
            drafts.add(draft);
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        store.append(drafts);
        written = true;
    }

    @Override
    public void afterCommit() {
        sealer.nudge();
    }
}
