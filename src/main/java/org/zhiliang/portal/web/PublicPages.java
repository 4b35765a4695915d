package org.zhiliang.portal.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages that everybody may read and that say the same to everybody. */
@Controller
class PublicPages {

    private final Promises promises;

    PublicPages(Promises promises) {
        this.promises = promises;
    }

    @GetMapping("/help/complaint")
    String complaintHelp(Model model) {
        model.addAttribute("promises", promises);
        return "portal/help-complaint";
    }

    @GetMapping("/privacy")
    String privacy() {
        return "portal/privacy";
    }

    @GetMapping("/accessibility")
    String accessibility() {
        return "portal/accessibility";
    }
}
