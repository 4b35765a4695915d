package org.zhiliang.complaint.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zhiliang.casefile.CaseFile;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotFound;

/** Asks for a case number and its query code, and opens the case to whoever knows both. */
@Controller
@RequestMapping("/case")
class CaseQueryController {

    private static final int LONGEST = 40;

    private final Guesses guesses;
    private final PartySession parties;
    private final Unsent unsent;

    CaseQueryController(Guesses guesses, PartySession parties, Unsent unsent) {
        this.guesses = guesses;
        this.parties = parties;
        this.unsent = unsent;
    }

    /** @param to the page of the case that the reader wanted when the session had ended */
    @GetMapping
    String ask(
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable String to,
            HttpSession session,
            Model model) {
        model.addAttribute("number", number);
        model.addAttribute("to", to);
        model.addAttribute("kept", number != null && CaseNo.isOne(number) && unsent.waits(session, new CaseNo(number)));
        return "complaint/case-query";
    }

    @PostMapping
    String find(
            @RequestParam String number,
            @RequestParam String code,
            @RequestParam(required = false) @Nullable String to,
            HttpServletRequest request,
            Model model) {
        String caseNo = number.strip().toUpperCase(Locale.ROOT);
        try {
            CaseFile file = guesses.open(shortened(caseNo), shortened(code), request.getRemoteAddr());
            request.getSession();
            request.changeSessionId();
            parties.enter(request.getSession(), file, code);
            String home = "/case/" + file.caseNo();
            return "redirect:" + (to != null && to.startsWith(home + "/") ? to : home);
        } catch (NotFound e) {
            model.addAttribute("number", caseNo);
            model.addAttribute("to", to);
            model.addAttribute("wrong", true);
            return "complaint/case-query";
        }
    }

    /** What is longer than any number or code finds nothing, and need not be kept in full. */
    private static String shortened(String typed) {
        return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }
}
