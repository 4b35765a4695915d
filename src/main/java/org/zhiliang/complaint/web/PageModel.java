package org.zhiliang.complaint.web;

import java.time.ZoneId;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.zhiliang.access.Units;
import org.zhiliang.complaint.CaseView;
import org.zhiliang.workday.Deadlines;

/** Lays out what the pages of a case show, for parties and officials alike. */
@Component
class PageModel {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final Units units;
    private final Deadlines deadlines;

    PageModel(Units units, Deadlines deadlines) {
        this.units = units;
        this.deadlines = deadlines;
    }

    void fill(Model model, CaseView.Page page) {
        model.addAttribute("page", page);
        model.addAttribute("file", page.file());
        model.addAttribute("unit", units.nameOf(page.file().unit()));
        model.addAttribute("zone", BEIJING);
        model.addAttribute(
                "clocks",
                deadlines.ofCase(page.file().caseNo()).stream()
                        .filter(deadline -> deadline.isOpen() && deadline.code().startsWith("T-"))
                        .map(deadlines::explain)
                        .toList());
    }
}
