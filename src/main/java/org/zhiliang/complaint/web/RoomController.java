package org.zhiliang.complaint.web;

import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zhiliang.complaint.Rooms;
import org.zhiliang.complaint.Rooms.Writer;
import org.zhiliang.complaint.domain.RoomSide;
import org.zhiliang.complaint.web.RoomForm.Posted;
import org.zhiliang.party.PartyKeys.Key;

/** 调解室 as the parties see it. */
@Controller
@RequestMapping("/case/{number}/room")
class RoomController {

    private static final List<String> FORMS = List.of("statement", "proposal", "answer");

    private final PartySession parties;
    private final Rooms rooms;
    private final RoomForm forms;
    private final RoomPage page;
    private final Unsent unsent;

    RoomController(PartySession parties, Rooms rooms, RoomForm forms, RoomPage page, Unsent unsent) {
        this.parties = parties;
        this.rooms = rooms;
        this.forms = forms;
        this.page = page;
        this.unsent = unsent;
    }

    @GetMapping
    String show(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable Long counter,
            HttpSession session,
            @Nullable Principal user,
            Model model) {
        Key key = parties.key(session, user, number);
        model.addAttribute("counter", counter);
        for (String form : FORMS) {
            unsent.take(session, key, base(key) + "/" + form).ifPresent(typed -> page.restore(model, form, typed));
        }
        return page.show(model, key.caseNo(), writer(key).side(), base(key));
    }

    @PostMapping("/statement")
    String state(
            @PathVariable String number, Posted posted, HttpSession session, @Nullable Principal user, Model model) {
        Key key = parties.key(session, user, number);
        return act(model, key, "statement", posted, writer -> rooms.state(key.caseNo(), writer, forms.word(posted)));
    }

    @PostMapping("/proposal")
    String propose(
            @PathVariable String number,
            Posted posted,
            @RequestParam(required = false) @Nullable Long counter,
            HttpSession session,
            @Nullable Principal user,
            Model model) {
        Key key = parties.key(session, user, number);
        model.addAttribute("counter", counter);
        return act(
                model,
                key,
                "proposal",
                posted,
                writer -> rooms.propose(key.caseNo(), writer, forms.offer(posted), forms.word(posted), counter));
    }

    @PostMapping("/answer")
    String answer(
            @PathVariable String number,
            @RequestParam long proposal,
            @RequestParam boolean accepts,
            Posted posted,
            HttpSession session,
            @Nullable Principal user,
            Model model) {
        Key key = parties.key(session, user, number);
        model.addAttribute("answered", proposal);
        return act(
                model,
                key,
                "answer",
                posted,
                writer -> rooms.answer(key.caseNo(), writer, proposal, accepts, forms.remark(posted)));
    }

    private String act(Model model, Key key, String form, Posted posted, java.util.function.Consumer<Writer> what) {
        Writer writer = writer(key);
        RoomSide side = writer.side();
        return page.act(model, key.caseNo(), side, base(key), form, posted, caseNo -> what.accept(writer));
    }

    private static Writer writer(Key key) {
        return new Writer(key.role().code(), key.actor().id(), key.person());
    }

    private static String base(Key key) {
        return "/case/" + key.caseNo() + "/room";
    }
}
