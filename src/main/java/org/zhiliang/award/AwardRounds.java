package org.zhiliang.award;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.access.Units;

/** The rounds of all award programmes. */
@Service
@Transactional(readOnly = true)
public class AwardRounds {

    private final JdbcClient jdbc;
    private final RoundRows rows;
    private final Units units;

    AwardRounds(JdbcClient jdbc, RoundRows rows, Units units) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.units = units;
    }

    /** The announced rounds with the plans that were announced, the newest first. Nothing of drafts. */
    public List<AnnouncedRound> announced() {
        return jdbc.sql("""
                        select p.name, p.name_en, p.unit, r.number, r.announced_at, v.plan::text as plan
                        from award_round r
                        join award_programme p on p.id = r.programme
                        join award_round_plan v on v.programme = r.programme and v.number = r.number
                                               and v.version = r.announced_plan
                        where v.approved_at is not null
                        order by r.announced_at desc, r.programme, r.number desc
                        """)
                .query((row, index) -> new AnnouncedRound(
                        row.getString("name"),
                        row.getString("name_en"),
                        units.nameOf(row.getString("unit")),
                        row.getInt("number"),
                        row.getTimestamp("announced_at").toInstant(),
                        rows.plan(row.getString("plan"))))
                .list();
    }
}
