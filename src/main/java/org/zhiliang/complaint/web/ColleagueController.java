package org.zhiliang.complaint.web;

import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zhiliang.complaint.CaseLinks;
import org.zhiliang.engine.NotFound;
import org.zhiliang.engine.SubmissionRefused.Problem;
import org.zhiliang.party.PartyKeys.Key;
import org.zhiliang.party.PartyRole;

/** Lets the respondent, mostly a firm, bring in colleagues: each gets a link of their own and writes in their own name. */
@Controller
@RequestMapping("/case/{number}/colleague")
class ColleagueController {

    private static final Pattern CONTACT =
            Pattern.compile("1[3-9][0-9]{9}|[^@\\s]{1,64}@[^@\\s]{1,120}\\.[^@\\s.]{2,20}");
    private static final int LONGEST_NAME = 60;

    private final PartySession parties;
    private final CaseLinks links;
    private final Unsent unsent;
    private final MessageSource messages;

    ColleagueController(PartySession parties, CaseLinks links, Unsent unsent, MessageSource messages) {
        this.parties = parties;
        this.links = links;
        this.unsent = unsent;
        this.messages = messages;
    }

    @GetMapping
    String ask(@PathVariable String number, HttpSession session, @Nullable Principal user, Model model) {
        Key key = key(number, session, user);
        Optional<MultiValueMap<String, String>> typed =
                unsent.take(session, key, "/case/" + key.caseNo() + "/colleague");
        model.addAttribute("restored", typed.isPresent());
        return page(model, key, said(typed, "person"), said(typed, "contact"), Refusal.NONE);
    }

    @PostMapping
    String invite(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String contact,
            HttpSession session,
            @Nullable Principal user,
            Model model) {
        Key key = key(number, session, user);
        List<Problem> problems = new ArrayList<>();
        if (person.isBlank() || person.strip().length() > LONGEST_NAME) {
            problems.add(problem("person", "complaint.colleague.personWrong"));
        }
        if (!CONTACT.matcher(contact.strip()).matches()) {
            problems.add(problem("contact", "complaint.colleague.contactWrong"));
        }
        if (problems.isEmpty() && !links.invite(key, person.strip(), contact.strip())) {
            problems.add(problem("", "complaint.colleague.tooMany"));
        }
        if (!problems.isEmpty()) {
            return page(model, key, person, contact, new Refusal("colleague", problems));
        }
        return "redirect:/case/" + key.caseNo() + "?asked=colleague";
    }

    private static String said(Optional<MultiValueMap<String, String>> typed, String field) {
        return typed.map(fields -> fields.getFirst(field)).orElse("");
    }

    private Key key(String number, HttpSession session, @Nullable Principal user) {
        Key key = parties.key(session, user, number);
        if (key.role() != PartyRole.RESPONDENT) {
            throw new NotFound("colleagues of " + number);
        }
        return key;
    }

    private static String page(Model model, Key key, String person, String contact, Refusal refusal) {
        model.addAttribute("number", key.caseNo());
        model.addAttribute("person", person);
        model.addAttribute("contact", contact);
        model.addAttribute("refusal", refusal);
        return "complaint/colleague";
    }

    private Problem problem(String field, String code) {
        return new Problem(field, messages.getMessage(code, null, LocaleContextHolder.getLocale()));
    }
}
