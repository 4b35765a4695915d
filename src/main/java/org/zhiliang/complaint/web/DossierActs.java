package org.zhiliang.complaint.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.zhiliang.access.Role;
import org.zhiliang.access.Units;
import org.zhiliang.complaint.CaseLinks;
import org.zhiliang.complaint.Reopenings;
import org.zhiliang.complaint.RequestRecord;
import org.zhiliang.complaint.TakeOvers;
import org.zhiliang.complaint.web.StaffDoor.Visit;

/** What the official who looks at a dossier can do there beside the tasks, and what the parties have asked for. */
@Component
class DossierActs {

    static final Set<Role> CARETAKERS = EnumSet.of(Role.HANDLER, Role.MEDIATOR, Role.HEAD, Role.LEADER);
    static final Set<Role> DECIDERS = EnumSet.of(Role.HEAD, Role.LEADER);

    private final StaffDoor door;
    private final TakeOvers takeOvers;
    private final Reopenings reopenings;
    private final RequestRecord requests;
    private final Units units;
    private final CaseLinks links;

    DossierActs(
            StaffDoor door,
            TakeOvers takeOvers,
            Reopenings reopenings,
            RequestRecord requests,
            Units units,
            CaseLinks links) {
        this.door = door;
        this.takeOvers = takeOvers;
        this.reopenings = reopenings;
        this.requests = requests;
        this.units = units;
        this.links = links;
    }

    void fill(Model model, Visit visit, boolean hasRoom) {
        model.addAttribute(
                "takeOverBy",
                takeOvers
                        .unitFor(visit.viewer().login(), visit.caseNo())
                        .map(units::nameOf)
                        .orElse(null));
        model.addAttribute("mayReopen", door.holds(visit, DECIDERS) && reopenings.isPossible(visit.caseNo()));
        boolean mayLink = hasRoom && door.holds(visit, CARETAKERS);
        model.addAttribute("mayLink", mayLink);
        model.addAttribute(
                "unreachable", mayLink && !visit.file().isClosed() ? links.unreachable(visit.caseNo()) : List.of());
        model.addAttribute("requests", requests.of(visit.caseNo()));
    }
}
