package org.zhiliang.complaint.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.zhiliang.complaint.CaseLinks;
import org.zhiliang.party.PartyKeys;

/** What a one-time link in a letter or a message opens. */
@Controller
@RequestMapping("/link/{token}")
class LinkController {

    private final PartyKeys keys;
    private final PartySession parties;
    private final CaseLinks links;

    LinkController(PartyKeys keys, PartySession parties, CaseLinks links) {
        this.keys = keys;
        this.parties = parties;
        this.links = links;
    }

    /** A page with a button, since mail scanners follow links too. */
    @GetMapping
    String show(@PathVariable String token, Model model) {
        model.addAttribute("good", keys.isGood(token));
        model.addAttribute("token", token);
        return "complaint/link";
    }

    @PostMapping
    String enter(@PathVariable String token, HttpServletRequest request, Model model) {
        return keys.redeem(token)
                .map(key -> {
                    request.getSession();
                    request.changeSessionId();
                    parties.keep(request.getSession(), key);
                    return "redirect:/case/" + key.caseNo();
                })
                .orElseGet(() -> show(token, model));
    }

    /** The answer is the same whatever the token was, so that it tells nothing to somebody who guesses. */
    @PostMapping("/renew")
    String renew(@PathVariable String token, Model model) {
        links.renew(token);
        model.addAttribute("good", false);
        model.addAttribute("asked", true);
        model.addAttribute("token", token);
        return "complaint/link";
    }
}
