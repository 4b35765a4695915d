package org.zhiliang.access.web;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.zhiliang.access.signin.UnsentForm;

/** Shows the form that came when nobody was signed in any more, to be sent now or dropped. */
@Controller
class UnsentFormController {

    @GetMapping("/account/unsent")
    String show(HttpSession session, Model page) {
        Optional<UnsentForm.Form> form = UnsentForm.of(session);
        if (form.isEmpty()) {
            return "redirect:/";
        }
        page.addAttribute("unsent", form.get());
        return "access/unsent";
    }

    @PostMapping("/account/unsent/drop")
    String drop(HttpSession session) {
        UnsentForm.drop(session);
        return "redirect:/";
    }
}
