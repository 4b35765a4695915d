package org.zhiliang.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * One link of the chain.
 *
 * @param serial the place in the day, from 1
 */
record Seal(LocalDate day, int serial, String previous, String hash) {

    /** What the very first link follows. */
    static final Seal GENESIS = new Seal(LocalDate.EPOCH, 0, "0".repeat(64), "0".repeat(64));

    static Seal from(ResultSet row, int number) throws SQLException {
        return new Seal(
                row.getObject("day", LocalDate.class),
                row.getInt("serial"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    /** The link that follows this one. A clock that goes back does not take the chain back with it. */
    Seal next(AuditEntry entry, LocalDate today) {
        LocalDate on = today.isAfter(day) ? today : day;
        return new Seal(on, on.equals(day) ? serial + 1 : 1, hash, entry.hashAfter(hash));
    }
}
