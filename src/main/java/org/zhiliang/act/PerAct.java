package org.zhiliang.act;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Something that every transaction has of its own and that ends with it. A suspended transaction keeps its own. */
public final class PerAct<T> {

    private final Supplier<T> fresh;
    private final Consumer<T> atEnd;
    private final Runnable afterwards;
    private final int order;

    /**
     * @param fresh what a transaction begins with
     * @param atEnd what is done with it just before the commit
     * @param afterwards what is done after it
     * @param order at the end things of a lower number come first
     */
    public PerAct(Supplier<T> fresh, Consumer<T> atEnd, Runnable afterwards, int order) {
        this.fresh = fresh;
        this.atEnd = atEnd;
        this.afterwards = afterwards;
        this.order = order;
    }

    /** Whether there is a transaction to which something could belong. */
    public static boolean isUnderWay() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }

    /** What the present transaction has; it begins with something fresh where it has nothing yet. */
    public T begun() {
        T own = own();
        return own == null ? begin() : own;
    }

    /** What the present transaction has, if it has anything. */
    @SuppressWarnings("unchecked")
    public @Nullable T own() {
        return (T) TransactionSynchronizationManager.getResource(this);
    }

    private T begin() {
        T value = fresh.get();
        TransactionSynchronizationManager.bindResource(this, value);
        TransactionSynchronizationManager.registerSynchronization(new Binding(value));
        return value;
    }

    private final class Binding implements TransactionSynchronization {

        private final T value;

        Binding(T value) {
            this.value = value;
        }

        @Override
        public int getOrder() {
            return order;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            atEnd.accept(value);
        }

        @Override
        public void afterCommit() {
            afterwards.run();
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(PerAct.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(PerAct.this, value);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(PerAct.this);
        }
    }
}
