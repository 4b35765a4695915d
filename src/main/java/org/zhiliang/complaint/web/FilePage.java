package org.zhiliang.complaint.web;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.zhiliang.document.Holder;
import org.zhiliang.document.Shelf;
import org.zhiliang.document.Uploads;
import org.zhiliang.engine.SubmissionRefused.Problem;
import org.zhiliang.engine.Values;
import org.zhiliang.form.Answers;
import org.zhiliang.form.Form;
import org.zhiliang.form.FormPages;
import org.zhiliang.form.Part;
import org.zhiliang.form.PartType;
import org.zhiliang.party.PartyKeys.Key;
import org.zhiliang.worklist.PlainFiles;

/** A form of one page with file fields, for somebody who has a key to a case. */
@Component
class FilePage {

    private final FormPages pages;
    private final Uploads uploads;
    private final PlainFiles plain;
    private final Unsent unsent;

    FilePage(FormPages pages, Uploads uploads, PlainFiles plain, Unsent unsent) {
        this.pages = pages;
        this.uploads = uploads;
        this.plain = plain;
        this.unsent = unsent;
    }

    /**
     * The form, to whom it is shown, and with what.
     *
     * @param files where its uploads go
     */
    record Sheet(Form form, Values shown, Holder holder, String files) {}

    /** As it is opened: what was uploaded on an earlier visit is still there. */
    void open(Model model, Sheet sheet) {
        show(model, sheet, withUploads(sheet, sheet.shown()), List.of());
    }

    /**
     * As the party with this key opens it, with what they had typed when their session ended.
     *
     * @param action where the form is sent to
     */
    void open(Model model, Sheet sheet, HttpSession session, Key key, String action) {
        Optional<Values> typed = unsent.take(session, key, action)
                .map(fields -> pages.read(sheet.form().parts(), fields));
        model.addAttribute("restored", typed.isPresent());
        Values values = typed.map(sheet.shown()::with).orElse(sheet.shown());
        show(model, sheet, withUploads(sheet, values), List.of());
    }

    private Values withUploads(Sheet sheet, Values filled) {
        Shelf shelf = shelf(sheet);
        Values values = filled;
        for (Part part : sheet.form()
                .all()
                .filter(each -> each.type() == PartType.FILEPICKER)
                .toList()) {
            values = values.with(part.key(), shelf.ready(part.key()));
        }
        return values;
    }

    void show(Model model, Sheet sheet, Values values, List<Problem> problems) {
        model.addAttribute("shelf", shelf(sheet));
        model.addAttribute("form", pages.page(sheet.form(), values, sheet.shown(), problems));
    }

    /** What was sent; empty where a button only changed the page, which is then shown again. */
    Optional<Values> sent(
            Model model,
            Sheet sheet,
            MultiValueMap<String, String> parameters,
            MultiValueMap<String, MultipartFile> chosen) {
        Values posted = pages.read(sheet.form().parts(), parameters);
        if (pages.changesRows(parameters)) {
            show(model, sheet, posted, List.of());
            return Optional.empty();
        }
        if (plain.changes(parameters)) {
            PlainFiles.Outcome changed = plain.apply(sheet.form(), posted, parameters, chosen, sheet.holder());
            show(model, sheet, changed.values(), changed.problems());
            return Optional.empty();
        }
        return Optional.of(posted);
    }

    /** What was typed and uploaded, for reading it over where the page itself is not. */
    List<Answers.Answer> reading(Sheet sheet, MultiValueMap<String, String> parameters) {
        Values posted = pages.read(sheet.form().parts(), parameters);
        return pages.reading(sheet.form(), posted, shelf(sheet)::nameOf);
    }

    private Shelf shelf(Sheet sheet) {
        return uploads.shelf(sheet.holder(), sheet.files(), sheet.form().id());
    }
}
