package org.zhiliang.complaint.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.zhiliang.complaint.CaseView;
import org.zhiliang.complaint.ComplaintFiles;
import org.zhiliang.complaint.Rooms;
import org.zhiliang.complaint.Routing;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.party.Parties;

/** What the dossier shows beyond the page of the parties. */
@Component
class DossierParts {

    private final PageModel pages;
    private final Parties parties;
    private final ComplaintFiles files;
    private final Routing routing;
    private final Rooms rooms;

    DossierParts(PageModel pages, Parties parties, ComplaintFiles files, Routing routing, Rooms rooms) {
        this.pages = pages;
        this.parties = parties;
        this.files = files;
        this.routing = routing;
        this.rooms = rooms;
    }

    void fill(Model model, CaseView.Page page, CaseNo caseNo) {
        pages.fill(model, page);
        pages.fillFiles(model, caseNo);
        model.addAttribute("parties", parties.of(caseNo));
        model.addAttribute("claim", files.get(caseNo).claim());
        model.addAttribute("moves", routing.moves(caseNo));
        model.addAttribute("hasRoom", rooms.exists(caseNo));
    }
}
