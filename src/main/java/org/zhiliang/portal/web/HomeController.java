package org.zhiliang.portal.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.zhiliang.access.People;
import org.zhiliang.access.Role;
import org.zhiliang.access.Units;
import org.zhiliang.access.Viewer;
import org.zhiliang.access.Viewers;
import org.zhiliang.notification.Inbox;

/** The first page: for the public what can be done here and how long it takes, for officials where their work is. */
@Controller
class HomeController {

    private final Viewers viewers;
    private final People people;
    private final Units units;
    private final Inbox inbox;
    private final Promises promises;

    HomeController(Viewers viewers, People people, Units units, Inbox inbox, Promises promises) {
        this.viewers = viewers;
        this.people = people;
        this.units = units;
        this.inbox = inbox;
        this.promises = promises;
    }

    /** A post in words. */
    record Duty(String role, String unit) {}

    @GetMapping("/")
    String home(Model model) {
        return viewers.present().map(viewer -> desk(viewer, model)).orElseGet(() -> counter(model));
    }

    private String counter(Model model) {
        model.addAttribute("promises", promises);
        return "portal/home";
    }

    private String desk(Viewer viewer, Model model) {
        model.addAttribute("viewer", viewer);
        model.addAttribute("name", people.nameOf(viewer.login()));
        model.addAttribute(
                "duties",
                people.effectivePostsOf(viewer.login()).stream()
                        .map(post -> new Duty(post.role().code(), units.nameOf(post.unit())))
                        .toList());
        model.addAttribute("awards", viewer.is(Role.AWARD_OFFICE) || viewer.is(Role.AWARD_HEAD));
        model.addAttribute("unread", inbox.unread(viewer.login()));
        return "portal/desk";
    }
}
