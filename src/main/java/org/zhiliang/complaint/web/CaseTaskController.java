package org.zhiliang.complaint.web;

import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.zhiliang.document.Holder;
import org.zhiliang.engine.SubmissionRefused;
import org.zhiliang.engine.Values;
import org.zhiliang.party.PartyKeys.Key;
import org.zhiliang.worklist.OpenWork;

/** A task that waits for a party of a case, as a page of the portal. */
@Controller
@RequestMapping("/case/{number}/task/{step}")
class CaseTaskController {

    private final PartySession parties;
    private final OpenWork work;
    private final FilePage pages;

    CaseTaskController(PartySession parties, OpenWork work, FilePage pages) {
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
        Key key = key(number, session, user);
        pages.open(model, sheet(model, step, key), session, key, "/case/" + key.caseNo() + "/task/" + step);
        return "complaint/task";
    }

    @PostMapping
    String submit(
            @PathVariable String number,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam MultiValueMap<String, MultipartFile> chosen,
            HttpSession session,
            @Nullable Principal user,
            Model model) {
        Key key = key(number, session, user);
        FilePage.Sheet sheet = sheet(model, step, key);
        Optional<Values> posted = pages.sent(model, sheet, parameters, chosen);
        if (posted.isEmpty()) {
            return "complaint/task";
        }
        try {
            work.submit(work.item(key.caseNo(), step, key.actor()), posted.get(), key.actor());
            return "redirect:/case/" + number + "?done";
        } catch (SubmissionRefused e) {
            pages.show(model, sheet, posted.get(), e.problems());
            return "complaint/task";
        }
    }

    private FilePage.Sheet sheet(Model model, String step, Key key) {
        OpenWork.Item item = work.item(key.caseNo(), step, key.actor());
        model.addAttribute("item", item);
        return new FilePage.Sheet(
                item.form(), item.shown(), Holder.of(key.actor()), "/case/" + key.caseNo() + "/files");
    }

    private Key key(String number, HttpSession session, @Nullable Principal user) {
        return parties.key(session, user, number);
    }
}
