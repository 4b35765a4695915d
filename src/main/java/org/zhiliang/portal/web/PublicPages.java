package org.zhiliang.portal.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages that everybody may read and that say the same to everybody. */
@Controller
class PublicPages {

    @GetMapping("/")
    String home() {
        return "portal/home";
    }

    @GetMapping("/help/complaint")
    String complaintHelp() {
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
