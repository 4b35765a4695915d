package org.zhiliang.complaint.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.zhiliang.audit.Audit;
import org.zhiliang.complaint.CaseView;
import org.zhiliang.engine.CaseNo;

/** 案卷: the whole case for officials who may see it. Every look is on the record. */
@Controller
class DossierController {

    private final StaffCases cases;
    private final CaseView view;
    private final DossierParts parts;
    private final Audit audit;

    DossierController(StaffCases cases, CaseView view, DossierParts parts, Audit audit) {
        this.cases = cases;
        this.view = view;
        this.parts = parts;
        this.audit = audit;
    }

    @GetMapping("/staff/cases/{number}")
    String show(@PathVariable String number, Model model) {
        CaseNo caseNo = cases.open(number).caseNo();
        audit.read("case", number, "dossier");
        parts.fill(model, view.forOfficial(caseNo, cases.actor()), caseNo);
        model.addAttribute("watcher", cases.viewer().seesAll());
        return "complaint/dossier";
    }
}
