package org.zhiliang.demo.web;

import org.springframework.context.annotation.Profile;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zhiliang.access.DemoPeople;
import org.zhiliang.demo.DemoGuide;
import org.zhiliang.party.PartyRole;

/** Everybody and every case of the demo on one page: one click fills in the name, or steps into a party's shoes. */
@Controller
@Profile("demo")
class DemoController {

    private final DemoPeople people;
    private final DemoGuide guide;

    DemoController(DemoPeople people, DemoGuide guide) {
        this.people = people;
        this.guide = guide;
    }

    @GetMapping("/demo")
    String page(CsrfToken token, Model page) {
        // The page is long: its cookie must be set before the first part of it has left.
        token.getToken();
        page.addAttribute("people", people.all());
        page.addAttribute("password", DemoPeople.PASSWORD);
        page.addAttribute("cases", guide.cases());
        return "demo/demo";
    }

    @PostMapping("/demo/enter")
    String enter(@RequestParam String number, @RequestParam String role) {
        PartyRole wanted = "respondent".equals(role) ? PartyRole.RESPONDENT : PartyRole.COMPLAINANT;
        return "redirect:/link/" + guide.linkFor(number, wanted);
    }
}
