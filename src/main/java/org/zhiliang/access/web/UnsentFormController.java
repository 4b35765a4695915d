package org.zhiliang.access.web;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.zhiliang.access.FormWords;
import org.zhiliang.access.FormWords.Line;
import org.zhiliang.access.signin.UnsentForm;

/** Shows the form that came when nobody was signed in any more, to be sent now or dropped. */
@Controller
class UnsentFormController {

    private final List<FormWords> rooms;

    UnsentFormController(List<FormWords> rooms) {
        this.rooms = rooms;
    }

    @GetMapping("/account/unsent")
    String show(HttpSession session, Model page) {
        Optional<UnsentForm.Form> form = UnsentForm.of(session);
        if (form.isEmpty()) {
            return "redirect:/";
        }
        page.addAttribute("unsent", form.get());
        page.addAttribute("lines", lines(form.get()));
        return "access/unsent";
    }

    /** The answers as the form's page calls them; of a form that no room knows, what was typed. */
    private List<Line> lines(UnsentForm.Form form) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        form.fields().forEach(field -> fields.add(field.name(), field.value()));
        return rooms.stream()
                .flatMap(room -> room.read(form.action(), fields).stream())
                .findFirst()
                .orElseGet(() -> form.fields().stream()
                        .filter(field -> !field.name().startsWith("_"))
                        .map(field -> new Line("", field.value()))
                        .toList());
    }

    @PostMapping("/account/unsent/drop")
    String drop(HttpSession session) {
        UnsentForm.drop(session);
        return "redirect:/";
    }
}
