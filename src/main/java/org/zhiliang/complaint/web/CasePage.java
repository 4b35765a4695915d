package org.zhiliang.complaint.web;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.zhiliang.casefile.CaseDurations;
import org.zhiliang.casefile.CaseFile;
import org.zhiliang.complaint.CaseView;
import org.zhiliang.complaint.Rooms;
import org.zhiliang.party.PartyKeys.Key;

/**
 * Lays out the page of a case for one of its parties: what happens now, with whom, until when, what the reader can do, and
 * how long it has taken and usually takes.
 */
@Component
class CasePage {

    private final PageModel pages;
    private final Rooms rooms;
    private final PartyBusiness business;
    private final CaseDurations durations;
    private final Clock clock;

    CasePage(PageModel pages, Rooms rooms, PartyBusiness business, CaseDurations durations, Clock clock) {
        this.pages = pages;
        this.rooms = rooms;
        this.business = business;
        this.durations = durations;
        this.clock = clock;
    }

    void fill(Model model, CaseView.Page page, Key key) {
        CaseFile file = page.file();
        pages.fill(model, page, key.role());
        pages.fillFiles(model, key);
        model.addAttribute("role", key.role().code());
        model.addAttribute("side", key.role().code().equals("respondent") ? "respondent" : "complainant");
        model.addAttribute("hasRoom", rooms.exists(key.caseNo()));
        model.addAttribute("waiting", pages.waiting(page));
        model.addAttribute("daysUsed", days(file));
        model.addAttribute(
                "usualDays", durations.usualDays(file.kind(), file.line()).orElse(null));
        business.fill(model, key);
    }

    private long days(CaseFile file) {
        var end = file.closedAt() == null ? clock.instant() : file.closedAt();
        return ChronoUnit.DAYS.between(
                file.receivedAt().atZone(PageModel.BEIJING).toLocalDate(),
                end.atZone(PageModel.BEIJING).toLocalDate());
    }
}
