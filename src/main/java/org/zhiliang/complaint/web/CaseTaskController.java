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
import org.springframework.web.multipart.MultipartFile;
import org.zhiliang.document.Holder;
import org.zhiliang.document.Shelf;
import org.zhiliang.document.Uploads;
import org.zhiliang.engine.SubmissionRefused;
import org.zhiliang.engine.SubmissionRefused.Problem;
import org.zhiliang.engine.Values;
import org.zhiliang.form.Form;
import org.zhiliang.form.FormPages;
import org.zhiliang.form.Part;
import org.zhiliang.form.PartType;
import org.zhiliang.party.PartyKeys.Key;
import org.zhiliang.worklist.OpenWork;
import org.zhiliang.worklist.PlainFiles;

/** A task that waits for a party of a case, as a page of the portal. */
@Controller
@RequestMapping("/case/{number}/task/{step}")
class CaseTaskController {

    private final PartySession parties;
    private final OpenWork work;
    private final FormPages pages;
    private final Uploads uploads;
    private final PlainFiles plain;

    CaseTaskController(PartySession parties, OpenWork work, FormPages pages, Uploads uploads, PlainFiles plain) {
        this.parties = parties;
        this.work = work;
        this.pages = pages;
        this.uploads = uploads;
        this.plain = plain;
    }

    @GetMapping
    String show(
            @PathVariable String number,
            @PathVariable String step,
            HttpSession session,
            @Nullable Principal user,
            Model model) {
        Key key = key(number, session, user);
        OpenWork.Item item = work.item(key.caseNo(), step, key.actor());
        return page(model, item, withFiles(item, key), List.of(), key);
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
        OpenWork.Item item = work.item(key.caseNo(), step, key.actor());
        Form form = item.form();
        Values posted = pages.read(form.parts(), parameters);
        if (pages.changesRows(parameters)) {
            return page(model, item, posted, List.of(), key);
        }
        if (plain.changes(parameters)) {
            PlainFiles.Outcome changed = plain.apply(form, posted, parameters, chosen, Holder.of(key.actor()));
            return page(model, item, changed.values(), changed.problems(), key);
        }
        try {
            work.submit(item, posted, key.actor());
            return "redirect:/case/" + number + "?done";
        } catch (SubmissionRefused e) {
            return page(model, item, posted, e.problems(), key);
        }
    }

    private String page(Model model, OpenWork.Item item, Values values, List<Problem> problems, Key key) {
        model.addAttribute("shelf", shelf(item, key));
        model.addAttribute("item", item);
        model.addAttribute("form", pages.page(item.form(), values, item.shown(), problems));
        return "complaint/task";
    }

    private Shelf shelf(OpenWork.Item item, Key key) {
        return uploads.shelf(
                Holder.of(key.actor()),
                "/case/" + key.caseNo() + "/files",
                item.form().id());
    }

    /** What was uploaded on an earlier visit is still there. */
    private Values withFiles(OpenWork.Item item, Key key) {
        Shelf shelf = shelf(item, key);
        Values values = item.shown();
        for (Part part : item.form()
                .all()
                .filter(each -> each.type() == PartType.FILEPICKER)
                .toList()) {
            values = values.with(part.key(), shelf.ready(part.key()));
        }
        return values;
    }

    private Key key(String number, HttpSession session, @Nullable Principal user) {
        return parties.key(session, user == null ? null : user.getName(), number);
    }
}
