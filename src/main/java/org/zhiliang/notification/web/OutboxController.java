package org.zhiliang.notification.web;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zhiliang.notification.Delivery;
import org.zhiliang.notification.Outbox;
import org.zhiliang.notification.Wording;

/** The administrator's view of what is sent and what is not. */
@Controller
@RequestMapping("/admin/outbox")
class OutboxController {

    private final Outbox outbox;
    private final Wording wording;
    private final DateTimeFormatter times;

    OutboxController(Outbox outbox, Wording wording, Clock clock) {
        this.outbox = outbox;
        this.wording = wording;
        this.times = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(clock.getZone());
    }

    @GetMapping
    String page(
            @RequestParam(required = false) Delivery.@Nullable State state,
            @RequestParam(defaultValue = "") String caseNo,
            Model model) {
        model.addAttribute("deliveries", outbox.find(state, caseNo.strip()));
        model.addAttribute("failed", outbox.failed());
        model.addAttribute("states", Delivery.State.values());
        model.addAttribute("state", state);
        model.addAttribute("caseNo", caseNo.strip());
        model.addAttribute("wording", wording);
        model.addAttribute("times", times);
        return "notification/outbox";
    }

    @PostMapping("/{id}/retry")
    String retry(@PathVariable long id) {
        outbox.retry(id);
        return "redirect:/admin/outbox?state=FAILED";
    }
}
