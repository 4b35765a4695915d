package org.zhiliang.complaint.web;

import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.zhiliang.complaint.CaseView;
import org.zhiliang.complaint.web.StaffDoor.Visit;
import org.zhiliang.engine.Actor;

/** 案卷: the whole case for officials who may see it. Every look is on the record. */
@Controller
class DossierController {

    private final StaffDoor door;
    private final CaseView view;
    private final DossierParts parts;
    private final DossierActs acts;
    private final StepRecords records;

    DossierController(StaffDoor door, CaseView view, DossierParts parts, DossierActs acts, StepRecords records) {
        this.door = door;
        this.view = view;
        this.parts = parts;
        this.acts = acts;
        this.records = records;
    }

    @GetMapping("/staff/cases/{number}")
    String show(@PathVariable String number, Model model) {
        Visit visit = door.enter(number, "dossier");
        Actor reader = new Actor(visit.viewer().login(), Set.of());
        parts.fill(
                model, view.forOfficial(visit.caseNo(), reader), visit.viewer().login());
        records.fill(model, visit.caseNo());
        model.addAttribute("watcher", visit.viewer().seesAll());
        acts.fill(model, visit, Boolean.TRUE.equals(model.getAttribute("hasRoom")));
        return "complaint/dossier";
    }
}
