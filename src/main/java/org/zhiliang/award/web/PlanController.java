package org.zhiliang.award.web;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.zhiliang.award.PlannedRound;
import org.zhiliang.award.RoundPlanning;
import org.zhiliang.award.domain.PlanFault;
import org.zhiliang.award.domain.PlanField;
import org.zhiliang.award.domain.PlanSheet;

/** 届次方案: the award office plans rounds; whoever approves them reads the same pages. */
@Controller
@RequestMapping("/staff/award")
class PlanController {

    private final RoundPlanning planning;
    private final Posts posts;

    PlanController(RoundPlanning planning, Posts posts) {
        this.planning = planning;
        this.posts = posts;
    }

    @GetMapping
    String list(Principal reader, Model model, Locale locale) {
        List<PlannedRound> rounds = planning.of(posts.readable(reader.getName()));
        model.addAttribute("rounds", rounds);
        model.addAttribute(
                "copied",
                rounds.stream()
                        .filter(round -> round.state() == PlannedRound.State.ANNOUNCED)
                        .filter(round -> posts.mayPlan(reader.getName(), round))
                        .filter(round -> rounds.stream().noneMatch(other -> isLater(other, round)))
                        .toList());
        inEnglish(model, locale);
        return "award/planned";
    }

    private static boolean isLater(PlannedRound one, PlannedRound other) {
        return one.programme().equals(other.programme()) && one.number() > other.number();
    }

    @PostMapping("/{programme}/{number}/copy")
    String copy(@PathVariable String programme, @PathVariable int number, Principal writer) {
        PlannedRound copy = planning.copy(posts.plan(programme, number, writer.getName()), writer.getName());
        return "redirect:/staff/award/" + copy.programme() + "/" + copy.number();
    }

    @GetMapping("/{programme}/{number}")
    String plan(
            @PathVariable String programme, @PathVariable int number, Principal writer, Model model, Locale locale) {
        PlannedRound round = posts.plan(programme, number, writer.getName());
        if (!round.isDraft()) {
            return "redirect:/staff/award/{programme}/{number}/changes";
        }
        return page(round, PlanSheet.of(round.plan()), List.of(), model, locale);
    }

    private static String page(
            PlannedRound round, PlanSheet sheet, List<PlanFault> faults, Model model, Locale locale) {
        model.addAttribute("round", round);
        model.addAttribute("sheet", sheet);
        model.addAttribute(
                "groups",
                PlanField.ALL.stream().map(PlanField::group).distinct().toList());
        model.addAttribute("fields", PlanField.ALL.stream().collect(Collectors.groupingBy(PlanField::group)));
        model.addAttribute("faults", faults);
        inEnglish(model, locale);
        return "award/plan";
    }

    @PostMapping("/{programme}/{number}")
    String write(
            @PathVariable String programme,
            @PathVariable int number,
            @RequestParam Map<String, String> typed,
            Principal writer,
            Model model,
            Locale locale) {
        PlannedRound round = posts.plan(programme, number, writer.getName());
        PlanSheet sheet = PlanSheet.typed(typed);
        List<PlanFault> faults = sheet.faults();
        if (!faults.isEmpty()) {
            return page(round, sheet, faults, model, locale);
        }
        planning.write(round, sheet.plan(), writer.getName());
        return "redirect:/staff/award/{programme}/{number}/changes";
    }

    @GetMapping("/{programme}/{number}/changes")
    String changes(
            @PathVariable String programme, @PathVariable int number, Principal reader, Model model, Locale locale) {
        PlannedRound round = posts.read(programme, number, reader.getName());
        PlanSheet sheet = PlanSheet.of(round.plan());
        model.addAttribute("round", round);
        model.addAttribute(
                "changes",
                planning.before(round)
                        .map(before -> sheet.changesFrom(PlanSheet.of(before.plan())))
                        .orElse(List.of()));
        model.addAttribute("mayPlan", round.isDraft() && posts.mayPlan(reader.getName(), round));
        inEnglish(model, locale);
        return "award/changes";
    }

    private static void inEnglish(Model model, Locale locale) {
        model.addAttribute("inEnglish", locale.getLanguage().equals("en"));
    }

    @PostMapping("/{programme}/{number}/propose")
    String propose(
            @PathVariable String programme, @PathVariable int number, Principal writer, RedirectAttributes after) {
        planning.propose(posts.plan(programme, number, writer.getName()), writer.getName());
        after.addFlashAttribute("proposed", true);
        return "redirect:/staff/award/{programme}/{number}/changes";
    }
}
