package org.zhiliang.complaint.web;

import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.zhiliang.complaint.NewQueryCodes;
import org.zhiliang.party.PartyKeys.Key;

/** Gives whoever handed a case in a new query code for the one that is lost. */
@Controller
@RequestMapping("/case/{number}/code")
class QueryCodeController {

    private final PartySession parties;
    private final NewQueryCodes codes;

    QueryCodeController(PartySession parties, NewQueryCodes codes) {
        this.parties = parties;
        this.codes = codes;
    }

    @GetMapping
    String ask(@PathVariable String number, HttpSession session, @Nullable Principal user, Model model) {
        Key key = parties.key(session, user, number);
        model.addAttribute("number", key.caseNo());
        model.addAttribute("possible", codes.mayRenew(key));
        return "complaint/query-code";
    }

    /** Shows the new code once; it also goes to the address in the file. */
    @PostMapping
    String renew(@PathVariable String number, HttpSession session, @Nullable Principal user, Model model) {
        Key key = parties.key(session, user, number);
        model.addAttribute("code", codes.renew(key));
        model.addAttribute("number", key.caseNo());
        return "complaint/query-code";
    }
}
