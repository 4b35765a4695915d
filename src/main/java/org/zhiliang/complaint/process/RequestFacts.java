package org.zhiliang.complaint.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhiliang.complaint.RequestRecord;
import org.zhiliang.complaint.RequestRecord.Request;
import org.zhiliang.engine.CaseNo;

/** Which party asked for what waits to be decided, when and why, for the forms of those who decide it. */
@Component
class RequestFacts {

    private final RequestRecord requests;
    private final CaseFacts words;

    RequestFacts(RequestRecord requests, CaseFacts words) {
        this.requests = requests;
        this.words = words;
    }

    /** Rows of label and value on the request of this kind that waits; none where none does. */
    List<Map<String, Object>> rows(CaseNo caseNo, String kind) {
        List<Map<String, Object>> rows = new ArrayList<>();
        requests.of(caseNo).stream()
                .filter(request -> request.kind().equals(kind) && request.isOpen())
                .findFirst()
                .ifPresent(request -> lay(rows, request));
        return rows;
    }

    private void lay(List<Map<String, Object>> rows, Request request) {
        words.add(rows, "askedBy", words.say("complaint.role." + request.role()));
        words.add(rows, "askedOn", request.at().atZone(CaseFacts.BEIJING).toLocalDate());
        words.add(rows, "askedWhy", request.reason());
    }
}
