package org.zhiliang.complaint.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.zhiliang.audit.Audit;
import org.zhiliang.audit.SpreadsheetCsv;
import org.zhiliang.complaint.board.Board;
import org.zhiliang.complaint.board.BoardView;
import org.zhiliang.complaint.board.BoardView.Share;
import org.zhiliang.complaint.board.BoardView.Work;
import org.zhiliang.complaint.board.CaseFilter;
import org.zhiliang.complaint.board.CaseQuestion;
import org.zhiliang.workday.LoadedYears;

/** 看板: for heads, leaders and administrators. Nobody else learns that there is one. */
@Controller
class BoardController {

    private final Board board;
    private final Overseer overseer;
    private final CaseWords words;
    private final LoadedYears years;
    private final Audit audit;

    BoardController(Board board, Overseer overseer, CaseWords words, LoadedYears years, Audit audit) {
        this.board = board;
        this.overseer = overseer;
        this.words = words;
        this.years = years;
        this.audit = audit;
    }

    @GetMapping("/staff/board")
    String page(CaseFilterForm form, Model model) {
        CaseQuestion question = question(form);
        model.addAttribute("view", board.view(question));
        model.addAttribute("words", words);
        model.addAttribute("missing", overseer.isAdministrator() ? years.missing() : List.of());
        model.addAttribute("waiting", overseer.isAdministrator() ? years.waitingDeadlines() : 0);
        model.addAttribute("filter", question.filter());
        model.addAttribute("units", overseer.units());
        model.addAttribute("regions", overseer.regions());
        model.addAttribute("export", question.filter().link("/staff/board.csv"));
        return "complaint/board";
    }

    private CaseQuestion question(CaseFilterForm form) {
        CaseFilter asked = form.filter();
        CaseFilter plain = new CaseFilter(
                "",
                CaseFilter.OPEN,
                asked.kind(),
                "",
                asked.unit(),
                asked.region(),
                "",
                "",
                "",
                "",
                asked.from(),
                asked.to());
        return new CaseQuestion(overseer.boardRule(), board.inPeriod(plain));
    }

    @GetMapping(value = "/staff/board.csv", produces = "text/csv")
    ResponseEntity<byte[]> export(CaseFilterForm form) {
        CaseQuestion question = question(form);
        BoardView view = board.view(question);
        audit.read("board", question.filter().from() + "/" + question.filter().to(), "export");
        SpreadsheetCsv csv = new SpreadsheetCsv(List.of(
                words.say("complaint.board.csv.table"),
                words.say("complaint.board.csv.row"),
                words.say("complaint.board.csv.column"),
                words.say("complaint.board.csv.number")));
        work(csv, "complaint.board.steps", view.steps());
        work(csv, "complaint.board.units", view.units());
        shares(csv, words.say("complaint.board.all"), view.shares());
        view.unitShares().forEach(unit -> shares(csv, unit.unit(), unit.shares()));
        view.stars()
                .forEach(stars -> csv.row(
                        words.say("complaint.board.ratings"),
                        words.say("complaint.board.stars", stars.count()),
                        words.say("complaint.board.cases"),
                        stars.cell().cases()));
        view.months().forEach(month -> {
            csv.row(
                    words.say("complaint.board.flow"),
                    month.name(),
                    words.say("complaint.board.received"),
                    month.received().cases());
            csv.row(
                    words.say("complaint.board.flow"),
                    month.name(),
                    words.say("complaint.board.closed"),
                    month.closed().cases());
        });
        return CaseListController.file("board.csv", csv);
    }

    private void work(SpreadsheetCsv csv, String table, List<Work> rows) {
        for (Work row : rows) {
            csv.row(
                    words.say(table),
                    row.name(),
                    words.say("complaint.board.open"),
                    row.open().cases());
            csv.row(
                    words.say(table),
                    row.name(),
                    words.say("complaint.board.soon"),
                    row.soon().cases());
            csv.row(
                    words.say(table),
                    row.name(),
                    words.say("complaint.board.overdue"),
                    row.overdue().cases());
        }
    }

    private void shares(SpreadsheetCsv csv, String unit, List<Share> shares) {
        for (Share share : shares) {
            String table = words.say("complaint.board.share." + share.code());
            csv.row(table, unit, words.say("complaint.board.part"), share.part().cases());
            csv.row(
                    table,
                    unit,
                    words.say("complaint.board.whole"),
                    share.whole().cases());
        }
    }
}
