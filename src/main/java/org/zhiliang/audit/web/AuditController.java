package org.zhiliang.audit.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zhiliang.audit.AuditEntry;
import org.zhiliang.audit.AuditLog;
import org.zhiliang.audit.SpreadsheetCsv;

/** The auditor's page: search, export, verify. */
@Controller
@RequestMapping("/admin/audit")
class AuditController {

    private static final int PAGE = 50;
    private static final List<String> COLUMNS =
            List.of("at", "actor", "acts-for", "source", "verb", "subject-kind", "subject", "purpose", "details");

    private final AuditLog log;
    private final MessageSource messages;
    private final Clock clock;

    AuditController(AuditLog log, MessageSource messages, Clock clock) {
        this.log = log;
        this.messages = messages;
        this.clock = clock;
    }

    /** What the page asks for. */
    record Question(
            @Nullable String subject,
            @Nullable String actor,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate day) {

        AuditLog.Search search() {
            return new AuditLog.Search(stripped(subject), stripped(actor), day);
        }

        private static String stripped(@Nullable String text) {
            return text == null ? "" : text.strip();
        }
    }

    @GetMapping
    String page(
            @ModelAttribute("question") Question question, @RequestParam(defaultValue = "0") int page, Model model) {
        int from = Math.max(page, 0) * PAGE;
        List<AuditEntry> entries = log.find(question.search(), from, PAGE + 1);
        model.addAttribute("entries", entries.stream().limit(PAGE).toList());
        model.addAttribute(
                "times", DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(clock.getZone()));
        model.addAttribute("page", Math.max(page, 0));
        model.addAttribute("more", entries.size() > PAGE);
        return "audit/audit";
    }

    @PostMapping("/verify")
    String verify(@ModelAttribute("question") Question question, Model model) {
        model.addAttribute("checks", log.verify(question.day()));
        return page(question, 0, model);
    }

    @GetMapping(value = "/entries.csv", produces = "text/csv")
    ResponseEntity<byte[]> export(@ModelAttribute("question") Question question, Locale locale) {
        SpreadsheetCsv csv = new SpreadsheetCsv(COLUMNS.stream()
                .map(column -> messages.getMessage("audit.column." + column, null, locale))
                .toList());
        log.find(question.search(), 0, AuditLog.LONGEST)
                .forEach(entry -> csv.row(
                        entry.at().atZone(clock.getZone()).toOffsetDateTime(),
                        entry.actor(),
                        entry.actsFor(),
                        entry.source(),
                        entry.verb(),
                        entry.subjectKind(),
                        entry.subjectId(),
                        entry.purpose(),
                        entry.details()));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\"")
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(csv.toString().getBytes(StandardCharsets.UTF_8));
    }
}
