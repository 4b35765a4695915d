package org.zhiliang.complaint.web;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.zhiliang.access.People;
import org.zhiliang.access.Role;
import org.zhiliang.complaint.Rooms;
import org.zhiliang.complaint.Rooms.Writer;
import org.zhiliang.complaint.domain.RoomSide;
import org.zhiliang.complaint.web.RoomForm.Posted;
import org.zhiliang.complaint.web.StaffDoor.Visit;
import org.zhiliang.engine.NotFound;

/** 调解室 as officials see it: those who mediate write there too, and keep notes that neither side sees. */
@Controller
@RequestMapping("/staff/cases/{number}/room")
class StaffRoomController {

    private static final Set<Role> WRITERS = EnumSet.of(Role.MEDIATOR, Role.HANDLER);

    private final StaffDoor door;
    private final Rooms rooms;
    private final RoomForm forms;
    private final RoomPage page;
    private final People people;

    StaffRoomController(StaffDoor door, Rooms rooms, RoomForm forms, RoomPage page, People people) {
        this.door = door;
        this.rooms = rooms;
        this.forms = forms;
        this.page = page;
        this.people = people;
    }

    @GetMapping
    String show(@PathVariable String number, Model model) {
        return show(door.enter(number, "room"), model);
    }

    @PostMapping("/statement")
    String state(@PathVariable String number, Posted posted, Model model) {
        Visit visit = door.enter(number, "room");
        return act(
                model, visit, "statement", posted, writer -> rooms.state(visit.caseNo(), writer, forms.word(posted)));
    }

    @PostMapping("/note")
    String note(@PathVariable String number, Posted posted, Model model) {
        Visit visit = door.enter(number, "room");
        return act(model, visit, "note", posted, writer -> rooms.note(visit.caseNo(), writer, forms.word(posted)));
    }

    private String act(Model model, Visit visit, String form, Posted posted, Consumer<Writer> what) {
        if (!door.holds(visit, WRITERS)) {
            throw new NotFound("room of " + visit.caseNo());
        }
        String login = visit.viewer().login();
        Writer writer = new Writer(RoomSide.MEDIATOR.code(), login, people.nameOf(login));
        model.addAttribute("writes", true);
        return page.act(
                model, visit.caseNo(), RoomSide.MEDIATOR, base(visit), form, posted, caseNo -> what.accept(writer));
    }

    private String show(Visit visit, Model model) {
        model.addAttribute("writes", door.holds(visit, WRITERS));
        return page.show(model, visit.caseNo(), RoomSide.MEDIATOR, base(visit));
    }

    private static String base(Visit visit) {
        return "/staff/cases/" + visit.caseNo() + "/room";
    }
}
