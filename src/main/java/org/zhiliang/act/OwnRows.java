package org.zhiliang.act;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The rows that an act has written itself, as it wrote them, so that it need not read them back: until it ends nobody else
 * can change them. Whoever changes such a row forgets it.
 */
public final class OwnRows<K, V> {

    private final PerAct<Map<K, V>> rows = new PerAct<>(HashMap::new, Map::clear, () -> {}, 0);

    /** Keeps a row that was written just now; outside a transaction there is nothing to keep it for. */
    public void keep(K key, V row) {
        if (PerAct.isUnderWay()) {
            rows.begun().put(key, row);
        }
    }

    public Optional<V> find(K key) {
        Map<K, V> own = rows.own();
        return own == null ? Optional.empty() : Optional.ofNullable(own.get(key));
    }

    public void forget(K key) {
        Map<K, V> own = rows.own();
        if (own != null) {
            own.remove(key);
        }
    }

    public void forgetAll() {
        Map<K, V> own = rows.own();
        if (own != null) {
            own.clear();
        }
    }
}
