package org.zhiliang.complaint.web;

import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.complaint.CaseView;
import org.zhiliang.engine.ProcessKey;
import org.zhiliang.party.PartyKeys.Key;

/** A case as its parties see it: by number and query code, or from their account. */
@Controller
class CasePagesController {

    private final CaseRegister register;
    private final PartySession parties;
    private final CaseView view;
    private final CasePage pages;

    CasePagesController(CaseRegister register, PartySession parties, CaseView view, CasePage pages) {
        this.register = register;
        this.parties = parties;
        this.view = view;
        this.pages = pages;
    }

    @GetMapping("/case/{number}")
    String show(@PathVariable String number, HttpSession session, @Nullable Principal user, Model model) {
        Key key = parties.key(session, user, number);
        pages.fill(model, view.forParty(key.caseNo(), key.actor()), key);
        model.addAttribute("linked", parties.siblings(session, user, key.caseNo()));
        return "complaint/case";
    }

    @GetMapping(path = "/diagrams/{process}", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String diagram(@PathVariable String process) {
        return view.diagram(new ProcessKey(process));
    }
}
