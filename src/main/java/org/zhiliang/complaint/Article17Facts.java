package org.zhiliang.complaint;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.Values;
import org.zhiliang.party.SharedParties;

/** What the table of the signs of abuse asks of a complaint (Order 121 Art. 17), counted in the complaints of its year. */
@Component
class Article17Facts {

    /** A quantity from which a purchase for daily life is out of the ordinary: an internal reference, not law. */
    private static final BigDecimal ODD_QUANTITY = new BigDecimal("50");

    private final SharedParties parties;

    Article17Facts(SharedParties parties) {
        this.parties = parties;
    }

    Facts of(CaseNo caseNo, Values paper) {
        String year = yearOf(caseNo);
        List<SharedParties.Other> thisYear = parties.bySender(caseNo).stream()
                .filter(other -> yearOf(other.caseNo()).equals(year))
                .toList();
        long sameTrader =
                thisYear.stream().filter(SharedParties.Other::sameTrader).count();
        BigDecimal quantity = paper.number("quantity");
        return Facts.of("complaintsThisYear", thisYear.size() + 1)
                .and("sameTraderThisYear", (int) sameTrader + 1)
                .and("peopleOnPhone", parties.peopleOnContact(caseNo))
                .and("quantityOdd", quantity != null && quantity.compareTo(ODD_QUANTITY) >= 0)
                .and("purchaseProof", Article16Facts.isProved(paper));
    }

    /** The year of receipt, which stands in the number. */
    private static String yearOf(CaseNo caseNo) {
        return caseNo.value().split("-")[2];
    }
}
