package org.zhiliang.complaint.web;

import java.util.Optional;
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
import org.zhiliang.form.Forms;
import org.zhiliang.worklist.FormFiles;

/** 存入案卷: officials who work on a case put papers, reports and recordings into its dossier. */
@Controller
@RequestMapping("/staff/cases/{number}/filing")
class FilingController {

    private static final String FORM = "dossier-filing";

    private final StaffCases cases;
    private final Forms forms;
    private final FilePage pages;
    private final FormFiles files;

    FilingController(StaffCases cases, Forms forms, FilePage pages, FormFiles files) {
        this.cases = cases;
        this.forms = forms;
        this.pages = pages;
        this.files = files;
    }

    @GetMapping
    String show(@PathVariable String number, Model model) {
        pages.open(model, sheet(number, model));
        return "complaint/filing";
    }

    @PostMapping
    String file(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam MultiValueMap<String, MultipartFile> chosen,
            Model model) {
        FilePage.Sheet sheet = sheet(number, model);
        Optional<Values> posted = pages.sent(model, sheet, parameters, chosen);
        if (posted.isEmpty()) {
            return "complaint/filing";
        }
        try {
            Values values = files.check(sheet.form(), posted.get(), Values.none(), sheet.holder());
            files.file(cases.open(number).caseNo(), sheet.form(), values, cases.actor());
            return "redirect:/staff/cases/" + number + "#files";
        } catch (SubmissionRefused e) {
            pages.show(model, sheet, posted.get(), e.problems());
            return "complaint/filing";
        }
    }

    private FilePage.Sheet sheet(String number, Model model) {
        model.addAttribute("file", cases.openForWork(number));
        return sheet(number);
    }

    FilePage.Sheet sheet(String number) {
        return new FilePage.Sheet(
                forms.form(FORM), Values.none(), Holder.of(cases.actor()), "/staff/cases/" + number + "/files");
    }
}
