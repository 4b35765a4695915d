package org.zhiliang.complaint.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.zhiliang.access.Units;
import org.zhiliang.casefile.CaseKind;
import org.zhiliang.complaint.CaseView;
import org.zhiliang.complaint.ProperPaths;
import org.zhiliang.document.Papers;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.party.PartyKeys.Key;
import org.zhiliang.party.PartyRole;

/** Lays out what the pages of a case show, for parties and officials alike. */
@Component
class PageModel {

    static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final Units units;
    private final CaseClocks clocks;
    private final FileLines files;
    private final Papers papers;
    private final ProperPaths paths;

    PageModel(Units units, CaseClocks clocks, FileLines files, Papers papers, ProperPaths paths) {
        this.units = units;
        this.clocks = clocks;
        this.files = files;
        this.papers = papers;
        this.paths = paths;
    }

    /** The page as a party sees it, with the papers that are addressed to it. */
    void fill(Model model, CaseView.Page page, PartyRole reader) {
        fill(model, page);
        model.addAttribute("papers", papers.of(page.file().caseNo(), reader));
    }

    void fill(Model model, CaseView.Page page) {
        model.addAttribute("page", page);
        model.addAttribute("file", page.file());
        model.addAttribute("words", page.file().kind() == CaseKind.REPORT ? "complaint.report." : "complaint.");
        model.addAttribute("unit", units.nameOf(page.file().unit()));
        model.addAttribute("zone", BEIJING);
        model.addAttribute("path", paths.of(page.file().caseNo()).orElse(null));
        model.addAttribute("clocks", clocks.legal(page.file().caseNo()));
        model.addAttribute("papers", papers.of(page.file().caseNo()));
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

    /** The legal clocks that run in the case, each with its printed calculation. */
    List<CaseClocks.RunningClock> clocks(CaseNo caseNo) {
        return clocks.legal(caseNo);
    }

    /** The open steps: what waits, for whom, until when. */
    List<Waiting> waiting(CaseView.Page page) {
        return waiting(page.mine(), page.others());
    }

    List<Waiting> waiting(List<OpenTask> mine, List<OpenTask> others) {
        return Stream.concat(
                        mine.stream().map(task -> waiting(task, true)),
                        others.stream().map(task -> waiting(task, false)))
                .toList();
    }

    private Waiting waiting(OpenTask task, boolean mine) {
        String group = task.candidates().stream().findFirst().orElse("@");
        String role = group.substring(0, group.indexOf('@'));
        String place = group.substring(group.indexOf('@') + 1);
        boolean party = CaseNo.isOne(place);
        return new Waiting(
                task.step(),
                "complaint.form." + task.form(),
                (party ? "complaint.role." : "access.role.") + role,
                party ? "" : units.nameOf(place),
                task.due() == null ? null : LastDay.before(task.due(), BEIJING),
                mine);
    }

    /**
     * A step that waits.
     *
     * @param title the message that names what is to be done, {@code who} the one that names who does it
     * @param unit the name of the unit; empty where a party does it
     * @param until the last day, if there is one
     */
    record Waiting(
            String step,
            String title,
            String who,
            String unit,
            @Nullable LocalDate until,
            boolean mine) {}
}
