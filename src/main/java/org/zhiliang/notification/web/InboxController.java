package org.zhiliang.notification.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zhiliang.notification.Inbox;
import org.zhiliang.notification.Wording;

/** The messages of whoever is signed in, the same page for officials and outsiders. */
@Controller
class InboxController {

    private final Inbox inbox;
    private final Wording wording;
    private final DateTimeFormatter times;

    InboxController(Inbox inbox, Wording wording, Clock clock) {
        this.inbox = inbox;
        this.wording = wording;
        this.times = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(clock.getZone());
    }

    /** A message as the page shows it. */
    record Letter(long id, String subject, String text, String path, String at, boolean unread) {}

    @GetMapping({"/my/inbox", "/staff/inbox"})
    String page(Principal reader, Locale locale, Model model, HttpServletRequest request) {
        List<Letter> letters = inbox.of(reader.getName()).stream()
                .map(item -> letter(item, locale))
                .toList();
        model.addAttribute("letters", letters);
        model.addAttribute("unread", inbox.unread(reader.getName()));
        model.addAttribute("room", request.getServletPath().startsWith("/staff") ? "/staff" : "/my");
        return "notification/inbox";
    }

    @PostMapping("/my/inbox/read")
    String readByOutsider(Principal reader, @RequestParam long upTo) {
        inbox.markRead(reader.getName(), upTo);
        return "redirect:/my/inbox";
    }

    @PostMapping("/staff/inbox/read")
    String readByOfficial(Principal reader, @RequestParam long upTo) {
        inbox.markRead(reader.getName(), upTo);
        return "redirect:/staff/inbox";
    }

    /** The count for the head of every page, fetched by htmx. */
    @GetMapping({"/my/inbox/unread", "/staff/inbox/unread"})
    String unread(Principal reader, Model model) {
        model.addAttribute("unread", inbox.unread(reader.getName()));
        return "notification/unread";
    }

    private Letter letter(Inbox.Item item, Locale locale) {
        return new Letter(
                item.id(),
                wording.subject(item.kind(), item.caseNo(), item.values(), locale),
                wording.text(item.kind(), item.caseNo(), item.values(), locale),
                wording.path(item.kind(), item.caseNo(), item.values()),
                times.format(item.at()),
                item.unread());
    }
}
