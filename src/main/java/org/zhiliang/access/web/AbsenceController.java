package org.zhiliang.access.web;

import java.security.Principal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.zhiliang.access.Absences;
import org.zhiliang.access.AccountRefused;
import org.zhiliang.access.People;

/** Where officials say that they will be away and who stands in. */
@Controller
@RequestMapping("/staff/absence")
class AbsenceController {

    /** What the form holds; blank fields come as null. */
    record Planned(
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @Nullable String substitute) {}

    private final Absences absences;
    private final People people;

    AbsenceController(Absences absences, People people) {
        this.absences = absences;
        this.people = people;
    }

    @GetMapping
    String page(Principal who, Model page) {
        return show(who, new Planned(null, null, null), page);
    }

    @PostMapping
    String declare(Principal who, Planned planned, Model page, RedirectAttributes after) {
        try {
            if (planned.from() == null || planned.to() == null) {
                throw new AccountRefused("from", "access.absence.days");
            }
            String substitute = planned.substitute() == null ? "" : planned.substitute();
            absences.declare(who.getName(), planned.from(), planned.to(), substitute, Set.of(), who.getName());
        } catch (AccountRefused refused) {
            page.addAttribute("problem", refused);
            return show(who, planned, page);
        }
        after.addFlashAttribute("done", "access.absence.declared");
        return "redirect:/staff/absence";
    }

    @PostMapping("/{id}/end")
    String end(Principal who, @PathVariable long id, RedirectAttributes after) {
        absences.end(who.getName(), id);
        after.addFlashAttribute("done", "access.absence.ended");
        return "redirect:/staff/absence";
    }

    private String show(Principal who, Planned planned, Model page) {
        page.addAttribute("planned", planned);
        page.addAttribute("absences", absences.of(who.getName()));
        page.addAttribute("covered", absences.coveredBy(who.getName()));
        page.addAttribute("colleagues", absences.colleagues(who.getName()));
        page.addAttribute("people", people);
        return "access/absence";
    }
}
