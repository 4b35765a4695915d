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
import org.zhiliang.complaint.Evidence;
import org.zhiliang.complaint.Rooms.Writer;
import org.zhiliang.document.Holder;
import org.zhiliang.engine.SubmissionRefused;
import org.zhiliang.engine.Values;
import org.zhiliang.form.Forms;
import org.zhiliang.party.PartyKeys.Key;

/** 提交证据: a party shows evidence in the room, to the mediator alone or to the other side too. */
@Controller
@RequestMapping("/case/{number}/evidence")
class EvidenceController {

    private final PartySession parties;
    private final Forms forms;
    private final FilePage pages;
    private final Evidence evidence;

    EvidenceController(PartySession parties, Forms forms, FilePage pages, Evidence evidence) {
        this.parties = parties;
        this.forms = forms;
        this.pages = pages;
        this.evidence = evidence;
    }

    @GetMapping
    String show(@PathVariable String number, HttpSession session, @Nullable Principal user, Model model) {
        Key key = parties.key(session, user, number);
        pages.open(model, sheet(key, model), session, key, "/case/" + key.caseNo() + "/evidence");
        return "complaint/evidence";
    }

    @PostMapping
    String hand(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam MultiValueMap<String, MultipartFile> chosen,
            HttpSession session,
            @Nullable Principal user,
            Model model) {
        Key key = parties.key(session, user, number);
        FilePage.Sheet sheet = sheet(key, model);
        Optional<Values> posted = pages.sent(model, sheet, parameters, chosen);
        if (posted.isEmpty()) {
            return "complaint/evidence";
        }
        try {
            Writer writer = new Writer(key.role().code(), key.actor().id(), key.person());
            evidence.hand(key.caseNo(), writer, key.actor(), posted.get());
            return "redirect:/case/" + key.caseNo() + "/room#newest";
        } catch (SubmissionRefused e) {
            pages.show(model, sheet, posted.get(), e.problems());
            return "complaint/evidence";
        }
    }

    private FilePage.Sheet sheet(Key key, Model model) {
        model.addAttribute("number", key.caseNo());
        return new FilePage.Sheet(
                forms.form(Evidence.FORM), Values.none(), Holder.of(key.actor()), "/case/" + key.caseNo() + "/files");
    }
}
