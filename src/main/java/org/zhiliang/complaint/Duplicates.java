package org.zhiliang.complaint;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.casefile.CaseFile;
import org.zhiliang.casefile.CaseHistory;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.party.SharedParties;

/** Cases that may be about the same dispute (Order 121 Art. 16(2), 35): hints, nothing more. */
@Service
@Transactional(readOnly = true)
public class Duplicates {

    /** How far back the same sender against the same trader is worth a hint. */
    private static final Duration PERIOD = Duration.ofDays(365);

    private final JdbcClient jdbc;
    private final SharedParties parties;
    private final CaseHistory history;
    private final CaseRegister register;
    private final Clock clock;

    Duplicates(JdbcClient jdbc, SharedParties parties, CaseHistory history, CaseRegister register, Clock clock) {
        this.jdbc = jdbc;
        this.parties = parties;
        this.history = history;
        this.register = register;
        this.clock = clock;
    }

    /** @param reason sender, order or number: what both have in common */
    public record Duplicate(CaseFile file, String reason) {}

    /** The newest first; a case that is linked with this one is no duplicate of it. */
    public List<Duplicate> of(CaseNo caseNo) {
        Map<CaseNo, String> reasons = new LinkedHashMap<>();
        history.sharingNumber(caseNo).forEach(other -> reasons.put(other, "number"));
        sameOrder(caseNo).forEach(other -> reasons.putIfAbsent(other, "order"));
        parties.bySender(caseNo).stream()
                .filter(SharedParties.Other::sameTrader)
                .forEach(other -> reasons.putIfAbsent(other.caseNo(), "sender"));
        history.linked(caseNo).forEach(reasons::remove);
        Instant since = clock.instant().minus(PERIOD);
        return register.all(reasons.keySet()).stream()
                .filter(file -> file.receivedAt().isAfter(since))
                .map(file -> new Duplicate(file, reasons.getOrDefault(file.caseNo(), "sender")))
                .toList();
    }

    private List<CaseNo> sameOrder(CaseNo caseNo) {
        return jdbc.sql("""
                        select o.case_no from complaint_complaint m join complaint_complaint o
                          on o.order_number = m.order_number and o.case_no <> m.case_no where m.case_no = :no
                        """).param("no", caseNo.value()).query(String.class).list().stream()
                .map(CaseNo::new)
                .toList();
    }
}
