package org.zhiliang.complaint.web;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.stereotype.Component;
import org.zhiliang.complaint.Intake.Receipt;
import org.zhiliang.engine.CaseNo;

/** The receipt of the last lodging, kept in the session so that neither number nor code stands in an address or a log. */
@Component
class LastReceipt {

    private static final String RECEIPT = "zhiliang.receipt";

    private final ObjectFactory<HttpSession> session;

    LastReceipt(ObjectFactory<HttpSession> session) {
        this.session = session;
    }

    /** As one text: sessions are written to the database. */
    void keep(Receipt receipt) {
        String numbers = receipt.cases().stream().map(CaseNo::value).collect(Collectors.joining(" "));
        session.getObject().setAttribute(RECEIPT, receipt.queryCode() + " " + numbers);
    }

    Optional<Receipt> last() {
        return Optional.ofNullable(session.getObject().getAttribute(RECEIPT))
                .map(kept -> kept.toString().split(" "))
                .map(parts -> new Receipt(cases(parts), parts[0]));
    }

    private static List<CaseNo> cases(String[] parts) {
        return Stream.of(parts).skip(1).map(CaseNo::new).toList();
    }
}
