package org.zhiliang.complaint.web;

import java.security.Principal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zhiliang.access.Units;
import org.zhiliang.casefile.CaseFile;
import org.zhiliang.casefile.CaseKind;
import org.zhiliang.complaint.MyCases;
import org.zhiliang.complaint.MyCases.Mine;
import org.zhiliang.complaint.web.PageModel.Waiting;

/** 我的案件, for those who are signed in: where each case stands, what comes next and until when. */
@Controller
class MyCasesController {

    private static final Pattern PAGE_OF_A_CASE = Pattern.compile("/case/[A-Z0-9-]{8,24}(/[A-Za-z0-9_-]+){0,3}");

    private final MyCases cases;
    private final PageModel pages;
    private final Units units;

    MyCasesController(MyCases cases, PageModel pages, Units units) {
        this.cases = cases;
        this.pages = pages;
        this.units = units;
    }

    /**
     * A case as the list shows it.
     *
     * @param words where the messages on its kind begin
     */
    public record Card(
            CaseFile file,
            String words,
            String unit,
            @Nullable String against,
            @Nullable String goods,
            List<Waiting> waiting) {

        public boolean isMine() {
            return waiting.stream().anyMatch(Waiting::mine);
        }
    }

    @GetMapping("/my/cases")
    String list(Principal user, Model model) {
        List<Card> cards = cases.of(user.getName()).stream().map(this::card).toList();
        model.addAttribute("mine", cards.stream().filter(Card::isMine).toList());
        model.addAttribute(
                "open",
                cards.stream()
                        .filter(card -> !card.isMine() && !card.file().isClosed())
                        .toList());
        model.addAttribute(
                "closed",
                cards.stream()
                        .filter(card -> !card.isMine() && card.file().isClosed())
                        .toList());
        model.addAttribute("zone", PageModel.BEIJING);
        return "complaint/my-cases";
    }

    /** Comes here through the sign-in and goes on to the page of a case that was wanted. */
    @GetMapping("/my/cases/open")
    String open(@RequestParam(defaultValue = "") String to) {
        return "redirect:" + (PAGE_OF_A_CASE.matcher(to).matches() ? to : "/my/cases");
    }

    private Card card(Mine one) {
        CaseFile file = one.file();
        return new Card(
                file,
                file.kind() == CaseKind.REPORT ? "complaint.report." : "complaint.",
                units.nameOf(file.unit()),
                one.against(),
                one.goods(),
                pages.waiting(one.mine(), one.others()));
    }
}
