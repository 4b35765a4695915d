package org.zhiliang.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhiliang.audit.DayCheck.Damage;
import org.zhiliang.audit.DayCheck.Flaw;

/** Recomputes the chain, link by link. */
@Component
class Chain {

    private final JdbcClient jdbc;
    private final Clock clock;

    Chain(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A seal with the entry that it seals, if that is still there. */
    private record Link(Seal seal, long entryId, @Nullable AuditEntry entry) {

        static Link from(ResultSet row, int number) throws SQLException {
            boolean there = row.getObject("id") != null;
            return new Link(Seal.from(row, number), row.getLong("entry"), there ? AuditEntry.from(row, number) : null);
        }
    }

    /** Checks one day, or with null all of them; a day with entries but no chain is reported too. */
    List<DayCheck> check(@Nullable LocalDate only) {
        List<DayCheck> found = new ArrayList<>();
        for (LocalDate day : only == null ? days() : List.of(only)) {
            found.add(checkDay(day));
        }
        return found;
    }

    private List<LocalDate> days() {
        return jdbc.sql("""
                        select distinct day from audit_seal
                        union select distinct cast(at at time zone :zone as date) from (%s) unsealed
                        order by 1""".formatted(UNSEALED))
                .param("zone", clock.getZone().getId())
                .query((row, n) -> row.getObject(1, LocalDate.class))
                .list();
    }

    private static final String UNSEALED = """
            select e.id, e.at from audit_entry e
            where not exists (select 1 from audit_seal s where s.entry = e.id)
              and not exists (select 1 from audit_pending p where p.entry = e.id)""";

    private DayCheck checkDay(LocalDate day) {
        List<Link> links = jdbc.sql("""
                        select s.entry, s.day, s.serial, s.previous_hash, s.hash, e.*
                        from audit_seal s left join audit_entry e on e.id = s.entry
                        where s.day = :day order by s.serial""").param("day", day).query(Link::from).list();
        Flaw flaw = firstFlaw(links, headBefore(day));
        flaw = flaw == null ? unsealed(day) : flaw;
        String head = flaw == null && !links.isEmpty()
                ? links.get(links.size() - 1).seal().hash()
                : "";
        return new DayCheck(day, links.size(), head, flaw);
    }

    private static @Nullable Flaw firstFlaw(List<Link> links, String before) {
        String previous = before;
        int serial = 0;
        for (Link link : links) {
            serial++;
            Damage damage = damage(link, serial, previous);
            if (damage != null) {
                return new Flaw(damage, serial, link.entryId());
            }
            previous = link.seal().hash();
        }
        return null;
    }

    private static @Nullable Damage damage(Link link, int serial, String previous) {
        if (link.entry() == null || link.seal().serial() != serial) {
            return Damage.REMOVED;
        }
        if (!link.seal().previous().equals(previous)) {
            return Damage.REORDERED;
        }
        return link.entry().hashAfter(previous).equals(link.seal().hash()) ? null : Damage.CHANGED;
    }

    private String headBefore(LocalDate day) {
        return jdbc.sql("select * from audit_seal where day < :day order by day desc, serial desc limit 1")
                .param("day", day)
                .query(Seal::from)
                .optional()
                .orElse(Seal.GENESIS)
                .hash();
    }

    private @Nullable Flaw unsealed(LocalDate day) {
        return jdbc.sql(UNSEALED + " and e.at >= :from and e.at < :to order by e.id limit 1")
                .param("from", start(day))
                .param("to", start(day.plusDays(1)))
                .query((row, n) -> new Flaw(Damage.UNSEALED, 0, row.getLong("id")))
                .optional()
                .orElse(null);
    }

    private OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }
}
