package org.zhiliang.complaint.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zhiliang.audit.Audit;
import org.zhiliang.audit.SpreadsheetCsv;
import org.zhiliang.complaint.board.CaseFilter;
import org.zhiliang.complaint.board.CaseLine;
import org.zhiliang.complaint.board.CaseList;
import org.zhiliang.complaint.board.CaseList.Order;
import org.zhiliang.complaint.board.CaseList.Turn;
import org.zhiliang.complaint.board.CaseQuestion;

/** 案件: the list of the cases that an official may see; the narrowing stands in the address. */
@Controller
class CaseListController {

    static final int LONGEST_EXPORT = 10_000;

    private static final int PAGE = 50;
    private static final int MOST_COUNTED = 10_000;
    private static final Set<String> ENDS = Set.of("archived", "withdrawn", "not_complaint");

    private final CaseList list;
    private final Overseer overseer;
    private final CaseWords words;
    private final Audit audit;

    CaseListController(CaseList list, Overseer overseer, CaseWords words, Audit audit) {
        this.list = list;
        this.overseer = overseer;
        this.words = words;
        this.audit = audit;
    }

    @GetMapping("/staff/cases")
    String page(
            CaseFilterForm form,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before,
            Model model) {
        CaseQuestion question = new CaseQuestion(overseer.rule(), form.filter());
        Turn turn = before != null ? new Turn(before, true) : new Turn(after, false);
        Order order = order(sort, question.filter());
        note(question.filter(), "search");
        model.addAttribute("page", list.page(question, order, turn, PAGE));
        model.addAttribute("sort", order == Order.DUE ? "due" : "");
        model.addAttribute("total", list.count(question, MOST_COUNTED + 1));
        model.addAttribute("most", MOST_COUNTED);
        fill(model, question);
        return "complaint/cases";
    }

    /** By due date where the cases are open; whoever looks at what is late wants the latest first. */
    private static Order order(String sort, CaseFilter filter) {
        boolean open = filter.state().equals(CaseFilter.OPEN);
        return open && (sort.equals("due") || (sort.isEmpty() && !filter.due().isEmpty())) ? Order.DUE : Order.RECEIVED;
    }

    private void fill(Model model, CaseQuestion question) {
        CaseFilter filter = question.filter();
        model.addAttribute("filter", filter);
        model.addAttribute("words", words);
        model.addAttribute("units", overseer.units());
        model.addAttribute("regions", overseer.regions());
        Set<String> statuses = new TreeSet<>(list.openStatuses(question));
        statuses.addAll(ENDS);
        model.addAttribute("statuses", statuses);
        model.addAttribute("export", filter.link("/staff/cases.csv"));
        model.addAttribute("board", overseer.mayOversee());
    }

    /** A search by name tells whether somebody is a party, so it is on the record as a reading of a dossier is. */
    private void note(CaseFilter filter, String purpose) {
        if (!filter.q().isEmpty() || purpose.equals("export")) {
            audit.read("cases", filter.inWords(), purpose);
        }
    }

    @GetMapping(value = "/staff/cases.csv", produces = "text/csv")
    ResponseEntity<byte[]> export(CaseFilterForm form) {
        CaseQuestion question = new CaseQuestion(overseer.rule(), form.filter());
        note(question.filter(), "export");
        SpreadsheetCsv csv = new SpreadsheetCsv(
                Stream.of("no", "kind", "status", "region", "unit", "trader", "received", "closed", "work")
                        .map(column -> words.say("complaint.list." + column))
                        .toList());
        List<CaseLine> lines =
                list.page(question, Order.RECEIVED, Turn.FIRST, LONGEST_EXPORT).lines();
        lines.forEach(line -> csv.row(
                line.caseNo(),
                words.kind(line.kind()),
                words.status(line.kind(), line.status()),
                words.region(line.region()),
                words.unit(line.unit()),
                line.trader(),
                words.day(line.received()),
                words.day(line.closed()),
                words.work(line)));
        return file("cases.csv", csv);
    }

    static ResponseEntity<byte[]> file(String name, SpreadsheetCsv csv) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(csv.toString().getBytes(StandardCharsets.UTF_8));
    }
}
