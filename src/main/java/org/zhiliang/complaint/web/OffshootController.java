package org.zhiliang.complaint.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.zhiliang.casefile.CaseHistory;
import org.zhiliang.complaint.CaseView;
import org.zhiliang.engine.Actor;
import org.zhiliang.engine.CaseNo;

/** 案卷 of reports, leads and accident alerts. Who reported, and how the check stands, only those read who check it. */
@Controller
class OffshootController {

    private final StaffDoor door;
    private final CaseView view;
    private final PageModel pages;
    private final OffshootParts parts;
    private final CaseHistory history;

    OffshootController(StaffDoor door, CaseView view, PageModel pages, OffshootParts parts, CaseHistory history) {
        this.door = door;
        this.view = view;
        this.pages = pages;
        this.parts = parts;
        this.history = history;
    }

    @GetMapping({"/staff/cases/JB-{rest}", "/staff/cases/SG-{rest}"})
    String show(HttpServletRequest request, Model model) {
        String path = request.getRequestURI();
        StaffDoor.Visit visit = door.enter(path.substring(path.lastIndexOf('/') + 1), "dossier");
        CaseNo caseNo = visit.caseNo();
        String login = visit.viewer().login();
        Actor reader = new Actor(login, Set.of());
        boolean knows = parts.mayKnow(caseNo, login);
        pages.fill(model, knows ? view.forOfficial(caseNo, reader) : view.forParty(caseNo, reader));
        model.addAttribute("knows", knows);
        model.addAttribute("linked", knows ? history.linked(caseNo) : List.of());
        if (knows) {
            pages.fillFiles(model, caseNo);
        }
        parts.fill(model, caseNo, login);
        return "complaint/offshoot";
    }
}
