package org.zhiliang.casefile;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long cases usually take, from those that were closed. */
@Service
@Transactional(readOnly = true)
public class CaseDurations {

    private static final Duration LOOKED_BACK = Duration.ofDays(730);
    /** Fewer cases say nothing. */
    private static final int ENOUGH = 10;

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseDurations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The median of the calendar days from receipt to closing, of cases of this kind and line; empty where there are too few. */
    public Optional<Integer> usualDays(CaseKind kind, String line) {
        return jdbc.sql("""
                        select case when count(*) >= :enough then
                            ceil(percentile_cont(0.5) within group (order by extract(epoch from closed_at - received_at) / 86400)) end
                        from casefile_case
                        where kind = :kind and line = :line and closed_at >= :since and status <> 'withdrawn'
                        """)
                .param("enough", ENOUGH)
                .param("kind", kind.code())
                .param("line", line)
                .param("since", clock.instant().minus(LOOKED_BACK).atOffset(ZoneOffset.UTC))
                .query((row, index) ->
                        Optional.ofNullable(row.getObject(1, Double.class)).map(Double::intValue))
                .single();
    }
}
