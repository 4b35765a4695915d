package org.zhiliang.award;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.zhiliang.award.domain.RoundPlan;
import org.zhiliang.engine.CaseNo;

/** The tables of rounds and plans. */
@Repository
class RoundRows {

    private static final String ROUND = """
            select r.programme, p.name, p.name_en, p.unit, r.number, r.case_no, r.back_reason, v.version, v.plan::text as plan,
                   case when r.announced_plan is not null then 'ANNOUNCED'
                        when r.proposed_at is not null then 'PROPOSED' else 'DRAFT' end as state
            from award_round r
            join award_programme p on p.id = r.programme
            join award_round_plan v on v.programme = r.programme and v.number = r.number
            where v.version = (select max(n.version) from award_round_plan n
                               where n.programme = r.programme and n.number = r.number)""";

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    RoundRows(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** All rounds of these units' awards, the newest first. */
    List<PlannedRound> of(Collection<String> units) {
        return units.isEmpty()
                ? List.of()
                : jdbc.sql(ROUND + " and p.unit in (:units) order by r.programme, r.number desc")
                        .param("units", units)
                        .query(this::round)
                        .list();
    }

    Optional<PlannedRound> find(String programme, int number) {
        return jdbc.sql(ROUND + " and r.programme = :programme and r.number = :number")
                .param("programme", programme)
                .param("number", number)
                .query(this::round)
                .optional();
    }

    Optional<PlannedRound> find(CaseNo caseNo) {
        return jdbc.sql(ROUND + " and r.case_no = :caseNo")
                .param("caseNo", caseNo.value())
                .query(this::round)
                .optional();
    }

    private PlannedRound round(ResultSet row, int index) throws SQLException {
        return new PlannedRound(
                row.getString("programme"),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("unit"),
                row.getInt("number"),
                row.getInt("version"),
                PlannedRound.State.valueOf(row.getString("state")),
                row.getString("case_no"),
                row.getString("back_reason"),
                plan(row.getString("plan")));
    }

    RoundPlan plan(String text) {
        try {
            return json.readValue(text, RoundPlan.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A plan that cannot be read", e);
        }
    }

    private String text(RoundPlan plan) {
        try {
            return json.writeValueAsString(plan);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A plan that cannot be written", e);
        }
    }

    /** @throws org.springframework.dao.DuplicateKeyException if the programme has such a round */
    void add(String programme, int number, RoundPlan plan, String by) {
        at("insert into award_round (programme, number) values (:programme, :number)", programme, number)
                .update();
        at("""
                        insert into award_round_plan (programme, number, version, plan, drafted_by, drafted_at, hands)
                        values (:programme, :number, 1, cast(:plan as jsonb), :by, :now, array[:by])
                        """, programme, number)
                .param("plan", text(plan))
                .param("by", by)
                .param("now", now())
                .update();
    }

    /** Writes the plan that is being drafted; says whether there is one. */
    boolean write(PlannedRound round, RoundPlan plan, String by) {
        return at("""
                        update award_round_plan v set plan = cast(:plan as jsonb), drafted_by = :by, drafted_at = :now,
                            hands = case when :by = any(hands) then hands else hands || cast(:by as text) end
                        from award_round r
                        where r.programme = v.programme and r.number = v.number and r.proposed_at is null
                          and v.programme = :programme and v.number = :number and v.version = :version
                          and v.approved_at is null
                        """, round.programme(), round.number())
                        .param("version", round.version())
                        .param("plan", text(plan))
                        .param("by", by)
                        .param("now", now())
                        .update()
                == 1;
    }

    /** Notes that a draft is proposed; says whether it was a draft. */
    boolean propose(PlannedRound round, CaseNo caseNo, String by) {
        at("""
                        update award_round_plan
                        set hands = case when :by = any(hands) then hands else hands || cast(:by as text) end
                        where programme = :programme and number = :number and version = :version and approved_at is null
                        """, round.programme(), round.number())
                .param("version", round.version())
                .param("by", by)
                .update();
        return at("""
                        update award_round set proposed_at = :now, case_no = :caseNo, back_reason = null
                        where programme = :programme and number = :number and proposed_at is null
                        """, round.programme(), round.number())
                        .param("now", now())
                        .param("caseNo", caseNo.value())
                        .update()
                == 1;
    }

    /** Whether somebody drafted, changed or proposed the plan. */
    boolean hadAHand(PlannedRound round, String who) {
        return at("""
                        select :who = any(hands) from award_round_plan
                        where programme = :programme and number = :number and version = :version
                        """, round.programme(), round.number())
                .param("version", round.version())
                .param("who", who)
                .query(Boolean.class)
                .single();
    }

    void approve(PlannedRound round, String by) {
        at("""
                        update award_round_plan set approved_by = :by, approved_at = :now
                        where programme = :programme and number = :number and version = :version
                        """, round.programme(), round.number())
                .param("version", round.version())
                .param("by", by)
                .param("now", now())
                .update();
    }

    void say(PlannedRound round, String reason) {
        at(
                        "update award_round set back_reason = :reason where programme = :programme and number = :number",
                        round.programme(),
                        round.number())
                .param("reason", reason)
                .update();
    }

    /** The round is its office's to change again. */
    void giveBack(PlannedRound round) {
        at(
                        "update award_round set proposed_at = null where programme = :programme and number = :number",
                        round.programme(),
                        round.number())
                .update();
    }

    void announce(PlannedRound round) {
        at("""
                        update award_round set announced_plan = :version, announced_at = :now
                        where programme = :programme and number = :number
                        """, round.programme(), round.number())
                .param("version", round.version())
                .param("now", now())
                .update();
    }

    private StatementSpec at(String sql, String programme, int number) {
        return jdbc.sql(sql).param("programme", programme).param("number", number);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
