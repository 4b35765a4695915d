package org.zhiliang.complaint.web;

import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.zhiliang.access.Units;
import org.zhiliang.complaint.CaseView;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.party.PartyKeys.Key;
import org.zhiliang.workday.Deadlines;

/** Lays out what the pages of a case show, for parties and officials alike. */
@Component
class PageModel {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final Units units;
    private final Deadlines deadlines;
    private final FileLines files;

    PageModel(Units units, Deadlines deadlines, FileLines files) {
        this.units = units;
        this.deadlines = deadlines;
        this.files = files;
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

    /** The files that a party may see. */
    void fillFiles(Model model, Key key) {
        files(model, files.of(key.caseNo(), key.role()), "/case/" + key.caseNo() + "/files/");
    }

    /** All files, for officials. */
    void fillFiles(Model model, CaseNo caseNo) {
        files(model, files.all(caseNo), "/staff/cases/" + caseNo + "/files/");
    }

    private static void files(Model model, List<FileLines.Line> lines, String address) {
        model.addAttribute("files", lines);
        model.addAttribute("filesAt", address);
    }
}
