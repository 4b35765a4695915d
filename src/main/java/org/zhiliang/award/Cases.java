package org.zhiliang.award;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.zhiliang.access.Units;
import org.zhiliang.casefile.CaseKind;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.casefile.NewCase;
import org.zhiliang.engine.CaseNo;

/** The cases under which rounds run, one for each. */
@Component
class Cases {

    private final CaseRegister register;
    private final Units units;
    private final RoundTrail trail;
    private final Clock clock;

    Cases(CaseRegister register, Units units, RoundTrail trail, Clock clock) {
        this.register = register;
        this.units = units;
        this.trail = trail;
        this.clock = clock;
    }

    /** The case of a round that is being proposed, now or once more. */
    CaseNo of(PlannedRound round, String by) {
        String key = "award:" + round.programme() + ":" + round.number();
        CaseNo caseNo = register.open(new NewCase(
                        CaseKind.ROUND,
                        units.find(round.unit()).orElseThrow().region(),
                        round.unit(),
                        Units.MARKET_REGULATION,
                        "proposed",
                        "office",
                        null,
                        clock.instant(),
                        key,
                        key))
                .caseNo();
        trail.moved(caseNo, by, "proposed");
        return caseNo;
    }
}
