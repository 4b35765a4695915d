package org.zhiliang.complaint.web;

import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zhiliang.complaint.PartyRequest;
import org.zhiliang.engine.NotAllowedNow;
import org.zhiliang.engine.NotFound;
import org.zhiliang.engine.SubmissionRefused.Problem;
import org.zhiliang.party.PartyKeys.Key;

/** What a party asks for beside its tasks: each on a page that says what will come of it, to be confirmed. */
@Controller
@RequestMapping("/case/{number}/ask/{kind}")
class CaseRequestController {

    private static final int LONGEST = 1000;
    private static final String FORM = "request";

    private final PartySession parties;
    private final List<PartyRequest> requests;
    private final Unsent unsent;
    private final MessageSource messages;

    CaseRequestController(PartySession parties, List<PartyRequest> requests, Unsent unsent, MessageSource messages) {
        this.parties = parties;
        this.requests = requests;
        this.unsent = unsent;
        this.messages = messages;
    }

    @GetMapping
    String confirm(
            @PathVariable String number,
            @PathVariable String kind,
            HttpSession session,
            @Nullable Principal user,
            Model model) {
        Key key = parties.key(session, user, number);
        Optional<String> typed = unsent.take(session, key, "/case/" + key.caseNo() + "/ask/" + kind)
                .map(fields -> fields.getFirst("reason"));
        model.addAttribute("restored", typed.isPresent());
        return page(model, key, request(kind), typed.orElse(""), Refusal.NONE);
    }

    @PostMapping
    String make(
            @PathVariable String number,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String reason,
            HttpSession session,
            @Nullable Principal user,
            Model model) {
        Key key = parties.key(session, user, number);
        PartyRequest request = request(kind);
        String why = reason.strip();
        if (why.length() > LONGEST || (why.isEmpty() && !request.kind().equals("withdrawal"))) {
            return page(model, key, request, reason, refused("reason", say("complaint.request.reasonWrong")));
        }
        try {
            request.make(key, why);
            return "redirect:/case/" + key.caseNo() + "?asked=" + request.kind();
        } catch (NotAllowedNow e) {
            return page(model, key, request, reason, refused("", String.valueOf(e.getMessage())));
        }
    }

    private String page(Model model, Key key, PartyRequest request, String reason, Refusal refusal) {
        model.addAttribute("number", key.caseNo());
        model.addAttribute("kind", request.kind());
        model.addAttribute("possible", request.mayBeMade(key));
        model.addAttribute("reason", reason);
        model.addAttribute("refusal", refusal);
        return "complaint/request";
    }

    private PartyRequest request(String kind) {
        return requests.stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NotFound("request " + kind));
    }

    private static Refusal refused(String field, String message) {
        return new Refusal(FORM, List.of(new Problem(field, message)));
    }

    private String say(String code) {
        return messages.getMessage(code, null, LocaleContextHolder.getLocale());
    }
}
