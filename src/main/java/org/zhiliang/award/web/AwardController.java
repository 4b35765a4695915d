package org.zhiliang.award.web;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.zhiliang.award.AwardRounds;

/** 政府质量奖: the announced rounds, for everybody. */
@Controller
class AwardController {

    private final AwardRounds rounds;
    private final Clock clock;

    AwardController(AwardRounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    @GetMapping("/award")
    String rounds(Model model, Locale locale) {
        model.addAttribute("rounds", rounds.announced());
        model.addAttribute("now", clock.instant());
        model.addAttribute(
                "minutes", DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(clock.getZone()));
        model.addAttribute("inEnglish", locale.getLanguage().equals("en"));
        return "award/rounds";
    }
}
