package org.zhiliang.complaint.web;

import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zhiliang.engine.SubmissionRefused;
import org.zhiliang.engine.SubmissionRefused.Problem;
import org.zhiliang.engine.Values;
import org.zhiliang.form.Form;
import org.zhiliang.form.FormPages;
import org.zhiliang.party.PartyKeys.Key;
import org.zhiliang.worklist.OpenWork;

/** A task that waits for a party of a case, as a page of the portal. */
@Controller
@RequestMapping("/case/{number}/task/{step}")
class CaseTaskController {

    private final PartySession parties;
    private final OpenWork work;
    private final FormPages pages;

    CaseTaskController(PartySession parties, OpenWork work, FormPages pages) {
        this.parties = parties;
        this.work = work;
        this.pages = pages;
    }

    @GetMapping
    String show(
            @PathVariable String number,
            @PathVariable String step,
            HttpSession session,
            @Nullable Principal user,
            Model model) {
        OpenWork.Item item = item(number, step, session, user);
        return page(model, item, item.shown(), List.of());
    }

    @PostMapping
    String submit(
            @PathVariable String number,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpSession session,
            @Nullable Principal user,
            Model model) {
        OpenWork.Item item = item(number, step, session, user);
        Form form = item.form();
        Values posted = pages.read(form.parts(), parameters);
        if (pages.changesRows(parameters)) {
            return page(model, item, posted, List.of());
        }
        try {
            work.submit(item, posted, key(number, session, user).actor());
            return "redirect:/case/" + number + "?done";
        } catch (SubmissionRefused e) {
            return page(model, item, posted, e.problems());
        }
    }

    private String page(Model model, OpenWork.Item item, Values values, List<Problem> problems) {
        model.addAttribute("item", item);
        model.addAttribute("form", pages.page(item.form(), values, item.shown(), problems));
        return "complaint/task";
    }

    private OpenWork.Item item(String number, String step, HttpSession session, @Nullable Principal user) {
        Key key = key(number, session, user);
        return work.item(key.caseNo(), step, key.actor());
    }

    private Key key(String number, HttpSession session, @Nullable Principal user) {
        return parties.key(session, user == null ? null : user.getName(), number);
    }
}
