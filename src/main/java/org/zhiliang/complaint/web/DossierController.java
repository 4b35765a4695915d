package org.zhiliang.complaint.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.zhiliang.access.Viewer;
import org.zhiliang.access.Viewers;
import org.zhiliang.audit.Audit;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.casefile.RowRule;
import org.zhiliang.complaint.CaseView;
import org.zhiliang.engine.Actor;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotFound;

/** 案卷: the whole case for officials who may see it. Every look is on the record. */
@Controller
class DossierController {

    private final Viewers viewers;
    private final CaseRegister register;
    private final CaseView view;
    private final DossierParts parts;
    private final Audit audit;

    DossierController(Viewers viewers, CaseRegister register, CaseView view, DossierParts parts, Audit audit) {
        this.viewers = viewers;
        this.register = register;
        this.view = view;
        this.parts = parts;
        this.audit = audit;
    }

    @GetMapping("/staff/cases/{number}")
    String show(@PathVariable String number, Model model) {
        Viewer viewer = viewers.present().orElseThrow(() -> new NotFound("viewer"));
        if (!CaseNo.isOne(number)) {
            throw new NotFound("case " + number);
        }
        RowRule rule = viewer.seesAll() ? RowRule.all() : RowRule.unitsOnly(viewer.units());
        CaseNo caseNo = register.get(new CaseNo(number), rule).caseNo();
        audit.read("case", number, "dossier");
        parts.fill(model, view.forOfficial(caseNo, new Actor(viewer.login(), java.util.Set.of())), caseNo);
        return "complaint/dossier";
    }
}
