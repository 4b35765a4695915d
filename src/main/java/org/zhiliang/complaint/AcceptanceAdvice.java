package org.zhiliang.complaint;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.engine.CaseNo;

/** What speaks against accepting a complaint: advice to the officer, never a refusal by itself (Order 121 Art. 16, 17). */
@Service
@Transactional(readOnly = true)
public class AcceptanceAdvice {

    /** @param code shown by the message {@code complaint.advice.<code>} */
    public record Hint(String code, String basis) {}

    public List<Hint> hints(CaseNo caseNo) {
        return List.of();
    }
}
