package org.zhiliang.complaint.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.zhiliang.complaint.CaseView;
import org.zhiliang.complaint.ReporterSecrecy;
import org.zhiliang.complaint.Rooms;
import org.zhiliang.complaint.Routing;
import org.zhiliang.engine.CaseNo;

/** What the dossier shows beyond the page of the parties. */
@Component
class DossierParts {

    private final PageModel pages;
    private final ReporterSecrecy secrecy;
    private final CaseContents contents;
    private final Routing routing;
    private final Rooms rooms;

    DossierParts(PageModel pages, ReporterSecrecy secrecy, CaseContents contents, Routing routing, Rooms rooms) {
        this.pages = pages;
        this.secrecy = secrecy;
        this.contents = contents;
        this.routing = routing;
        this.rooms = rooms;
    }

    /** @param login the official who looks */
    void fill(Model model, CaseView.Page page, String login) {
        CaseNo caseNo = page.file().caseNo();
        pages.fill(model, page);
        pages.fillFiles(model, caseNo);
        contents.fill(model, caseNo);
        model.addAttribute("parties", secrecy.parties(caseNo, login));
        model.addAttribute("moves", routing.moves(caseNo));
        model.addAttribute("hasRoom", rooms.exists(caseNo));
    }
}
