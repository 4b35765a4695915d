package org.zhiliang.complaint.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.util.UriComponentsBuilder;
import org.zhiliang.engine.CaseNo;

/**
 * Sends whoever comes to a case without its key, for example after the session ended, to where they get it: the page that
 * asks for number and query code, with the number filled in and the way back. What they had typed waits for them there.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
@ControllerAdvice(
        assignableTypes = {
            CasePagesController.class,
            CaseTaskController.class,
            RoomController.class,
            CaseRequestController.class,
            CaseFilesController.class,
            PapersController.class,
            ColleagueController.class,
            EvidenceController.class,
            QueryCodeController.class
        })
class KeyLost {

    private final Unsent unsent;

    KeyLost(Unsent unsent) {
        this.unsent = unsent;
    }

    @ExceptionHandler
    String ask(NoKey lost, HttpServletRequest request) {
        UriComponentsBuilder page = UriComponentsBuilder.fromPath("/case").queryParam("lost");
        if (CaseNo.isOne(lost.number())) {
            if (request.getMethod().equals("POST")) {
                unsent.keep(request);
            }
            page.queryParam("number", lost.number()).queryParam("to", Unsent.pageOf(request.getRequestURI()));
        }
        return "redirect:" + page.build().toUriString();
    }
}
