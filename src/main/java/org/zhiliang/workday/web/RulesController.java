package org.zhiliang.workday.web;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.zhiliang.access.Units;
import org.zhiliang.engine.NotAllowedNow;
import org.zhiliang.engine.SubmissionRefused;
import org.zhiliang.workday.Rule;
import org.zhiliang.workday.Rules;

/** 期限规则: how long each deadline is, where that stands, and the change of a length with a reason. */
@Controller
@RequestMapping("/admin/rules")
class RulesController {

    private final Rules rules;
    private final Units units;
    private final Clock clock;

    RulesController(Rules rules, Units units, Clock clock) {
        this.rules = rules;
        this.units = units;
        this.clock = clock;
    }

    /** What the administrator fills in to change a rule. */
    record Change(
            int version,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate validFrom,

            @Nullable Integer amount,
            @Nullable String note,
            @Nullable String reason) {

        /** An amount or a day that is missing is as wrong as one out of range, and told the same way. */
        Rules.Change of(Rule rule, LocalDate today) {
            return new Rules.Change(
                    rule.code(),
                    rule.line(),
                    version,
                    validFrom == null ? today : validFrom,
                    amount == null ? -1 : amount,
                    rule.rollOverWeekend(),
                    note == null ? "" : note.strip(),
                    reason == null ? "" : reason.strip());
        }
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String q, Model model, Locale locale) {
        String wanted = q.strip().toLowerCase(Locale.ROOT);
        List<Rule> all = rules.all();
        model.addAttribute("q", q.strip());
        model.addAttribute(
                "rules",
                all.stream()
                        .filter(rule -> isNewest(rule, all))
                        .filter(rule -> text(rule).contains(wanted))
                        .toList());
        words(model, locale);
        return "workday/rules";
    }

    private static boolean isNewest(Rule rule, List<Rule> all) {
        return all.stream().noneMatch(other -> sameRule(other, rule) && other.version() > rule.version());
    }

    private static boolean sameRule(Rule one, Rule other) {
        return one.code().equals(other.code()) && one.line().equals(other.line());
    }

    private static String text(Rule rule) {
        return String.join(" ", rule.code(), rule.line(), rule.name(), rule.nameEn(), rule.basis())
                .toLowerCase(Locale.ROOT);
    }

    @GetMapping("/{code}/{line}")
    String one(@PathVariable String code, @PathVariable String line, Model model, Locale locale) {
        Rule newest = rules.newest(code, line);
        model.addAttribute("rule", newest);
        model.addAttribute(
                "versions",
                rules.all().stream().filter(rule -> sameRule(rule, newest)).toList());
        model.addAttribute("today", LocalDate.now(clock));
        words(model, locale);
        return "workday/rule";
    }

    private void words(Model model, Locale locale) {
        model.addAttribute("inEnglish", locale.getLanguage().equals("en"));
        model.addAttribute("departments", units.departments());
        model.addAttribute("days", DateTimeFormatter.ISO_LOCAL_DATE.withZone(clock.getZone()));
    }

    @PostMapping("/{code}/{line}")
    String change(
            @PathVariable String code,
            @PathVariable String line,
            @ModelAttribute("change") Change change,
            Principal administrator,
            Model model,
            Locale locale,
            RedirectAttributes after) {
        try {
            rules.change(change.of(rules.newest(code, line), LocalDate.now(clock)), administrator.getName());
            after.addFlashAttribute("changed", true);
            return "redirect:/admin/rules/{code}/{line}";
        } catch (SubmissionRefused | NotAllowedNow e) {
            model.addAttribute("problem", e.getMessage());
            return one(code, line, model, locale);
        }
    }
}
