package org.zhiliang.complaint.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.zhiliang.complaint.CaseLinks;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.party.PartyKeys;
import org.zhiliang.party.PartyKeys.Key;
import org.zhiliang.party.PartyKeys.Link;

/** What a one-time link in a letter or a message opens. */
@Controller
@RequestMapping("/link/{token}")
class LinkController {

    private final PartyKeys keys;
    private final PartySession parties;
    private final CaseLinks links;
    private final Unsent unsent;

    LinkController(PartyKeys keys, PartySession parties, CaseLinks links, Unsent unsent) {
        this.keys = keys;
        this.parties = parties;
        this.links = links;
        this.unsent = unsent;
    }

    /** A page with a button, since mail scanners follow links too. */
    @GetMapping
    String show(@PathVariable String token, HttpSession session, Model model) {
        // Whoever opens the same message again in the same browser is let in as before.
        Optional<CaseNo> open = keys.issued(token)
                .map(Link::key)
                .filter(key -> parties.holds(session, key))
                .map(Key::caseNo);
        return open.isPresent() ? "redirect:/case/" + open.get() : page(token, model);
    }

    private String page(String token, Model model) {
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
                    return "redirect:"
                            + unsent.waitsAt(request.getSession(), key).orElse("/case/" + key.caseNo());
                })
                .orElseGet(() -> page(token, model));
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
