package org.zhiliang.complaint.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.zhiliang.casefile.CaseFile;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.complaint.CaseView;
import org.zhiliang.engine.ProcessKey;
import org.zhiliang.party.PartyKeys;
import org.zhiliang.party.PartyKeys.Key;
import org.zhiliang.party.PartyRole;

/** A case as its parties see it: by number and query code, by a one-time link, or from their account. */
@Controller
class CasePagesController {

    private final CaseRegister register;
    private final PartySession parties;
    private final PartyKeys keys;
    private final CaseView view;
    private final PageModel pages;

    CasePagesController(CaseRegister register, PartySession parties, PartyKeys keys, CaseView view, PageModel pages) {
        this.register = register;
        this.parties = parties;
        this.keys = keys;
        this.view = view;
        this.pages = pages;
    }

    /** The receipt of a lodging made in this session; the code opens the case's page at once. */
    @GetMapping("/case/lodged")
    String lodged(@RequestParam String number, HttpSession session, Model model) {
        String code = String.valueOf(session.getAttribute(ComplaintJourney.RECEIPT));
        CaseFile file = register.byQueryCode(number, code);
        parties.keep(session, new Key(file.caseNo(), PartyRole.COMPLAINANT));
        model.addAttribute("file", file);
        model.addAttribute("code", code);
        return "complaint/lodged";
    }

    /** What a link in a letter opens: a page with a button, since mail scanners follow links too. */
    @GetMapping("/link/{token}")
    String link(@PathVariable String token, Model model) {
        model.addAttribute("good", keys.isGood(token));
        model.addAttribute("token", token);
        return "complaint/link";
    }

    @PostMapping("/link/{token}")
    String enter(@PathVariable String token, HttpServletRequest request, Model model) {
        return keys.redeem(token)
                .map(key -> {
                    request.getSession();
                    request.changeSessionId();
                    parties.keep(request.getSession(), key);
                    return "redirect:/case/" + key.caseNo();
                })
                .orElseGet(() -> link(token, model));
    }

    @GetMapping("/case/{number}")
    String show(@PathVariable String number, HttpSession session, @Nullable Principal user, Model model) {
        Key key = parties.key(session, user == null ? null : user.getName(), number);
        pages.fill(model, view.forParty(key.caseNo(), key.actor()));
        pages.fillFiles(model, key);
        return "complaint/case";
    }

    @GetMapping("/my/cases")
    String mine(Principal user, Model model) {
        model.addAttribute("cases", view.lodgedBy(user.getName()));
        return "complaint/my-cases";
    }

    @GetMapping(path = "/diagrams/{process}", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String diagram(@PathVariable String process) {
        return view.diagram(new ProcessKey(process));
    }
}
