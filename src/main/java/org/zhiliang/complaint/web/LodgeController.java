package org.zhiliang.complaint.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where the navigation's entry for lodging leads. */
@Controller
class LodgeController {

    @GetMapping("/lodge")
    String choose() {
        return "redirect:/lodge/complaint";
    }
}
