package org.zhiliang.complaint.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.zhiliang.access.Units;
import org.zhiliang.complaint.CaseLinks;
import org.zhiliang.complaint.ComplaintFiles;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.party.Parties;
import org.zhiliang.party.PartyRole;

/** The letter that brings a party the link to a case by post. */
@Component
class LinkLetter {

    private final Parties parties;
    private final ComplaintFiles files;
    private final Units units;
    private final Clock clock;
    private final String publicUrl;

    LinkLetter(
            Parties parties,
            ComplaintFiles files,
            Units units,
            Clock clock,
            @Value("${zhiliang.public-url:}") String publicUrl) {
        this.parties = parties;
        this.files = files;
        this.units = units;
        this.clock = clock;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /** To whom it goes, from whom, and the way in. Where no public address is set, that of this request is printed. */
    void fill(Model model, CaseNo caseNo, PartyRole role, CaseLinks.Printed printed) {
        String home = publicUrl.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                : publicUrl;
        model.addAttribute("to", parties.get(caseNo, role));
        model.addAttribute("unit", units.nameOf(files.unitOf(caseNo)));
        model.addAttribute("today", LocalDate.now(clock.withZone(PageModel.BEIJING)));
        model.addAttribute("address", home + printed.path());
        model.addAttribute("code", QrCode.of(home + printed.path()));
        model.addAttribute("until", printed.until());
    }
}
