package org.zhiliang.complaint.web;

import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.zhiliang.access.Role;
import org.zhiliang.complaint.CaseLinks;
import org.zhiliang.complaint.Reopenings;
import org.zhiliang.complaint.TakeOvers;
import org.zhiliang.complaint.web.StaffDoor.Visit;
import org.zhiliang.engine.NotAllowedNow;
import org.zhiliang.engine.NotFound;
import org.zhiliang.party.PartyKeys.Key;
import org.zhiliang.party.PartyRole;

/** What officials do with a case beside its tasks: links, reopening, taking it over. */
@Controller
@RequestMapping("/staff/cases/{number}")
class StaffActsController {

    private static final int LONGEST_REASON = 1000;

    private final StaffDoor door;
    private final CaseLinks links;
    private final TakeOvers takeOvers;
    private final Reopenings reopenings;
    private final LinkLetter letter;

    StaffActsController(
            StaffDoor door, CaseLinks links, TakeOvers takeOvers, Reopenings reopenings, LinkLetter letter) {
        this.door = door;
        this.links = links;
        this.takeOvers = takeOvers;
        this.reopenings = reopenings;
        this.letter = letter;
    }

    @PostMapping("/link")
    String sendLink(@PathVariable String number, @RequestParam String role, RedirectAttributes after) {
        Visit visit = visit(number, DossierActs.CARETAKERS);
        boolean sent = links.sendAgain(
                new Key(visit.caseNo(), party(role)), visit.viewer().login());
        return back(visit, after, sent ? "complaint.acts.linkSent" : "complaint.acts.linkNotSent");
    }

    /** Shows the link once, on a page made for the printer and the envelope. */
    @PostMapping("/link/print")
    String printLink(@PathVariable String number, @RequestParam String role, Model model) {
        Visit visit = visit(number, DossierActs.CARETAKERS);
        Key key = new Key(visit.caseNo(), party(role));
        CaseLinks.Printed printed = links.print(key, visit.viewer().login());
        model.addAttribute("file", visit.file());
        model.addAttribute("role", key.role().code());
        letter.fill(model, visit.caseNo(), key.role(), printed);
        return "complaint/link-print";
    }

    @PostMapping("/link/revoke")
    String revokeLinks(@PathVariable String number, @RequestParam String role, RedirectAttributes after) {
        Visit visit = visit(number, DossierActs.CARETAKERS);
        links.revoke(visit.caseNo(), party(role), visit.viewer().login());
        return back(visit, after, "complaint.acts.linksRevoked");
    }

    @PostMapping("/take-over")
    String takeOver(@PathVariable String number, @RequestParam String reason, RedirectAttributes after) {
        Visit visit = door.enter(number, "takeOver");
        if (isUnusable(reason)) {
            return back(visit, after, "complaint.acts.reasonWrong");
        }
        try {
            takeOvers.takeOver(visit.caseNo(), visit.viewer().login(), reason.strip());
            return back(visit, after, "complaint.acts.takenOver");
        } catch (NotAllowedNow e) {
            after.addFlashAttribute("refused", e.getMessage());
            return "redirect:/staff/cases/" + visit.caseNo();
        }
    }

    @PostMapping("/reopen")
    String reopen(@PathVariable String number, @RequestParam String reason, RedirectAttributes after) {
        Visit visit = visit(number, DossierActs.DECIDERS);
        if (isUnusable(reason)) {
            return back(visit, after, "complaint.acts.reasonWrong");
        }
        reopenings.order(visit.caseNo(), visit.viewer().login(), reason.strip());
        return back(visit, after, "complaint.acts.reopened");
    }

    private static boolean isUnusable(String reason) {
        return reason.isBlank() || reason.strip().length() > LONGEST_REASON;
    }

    private Visit visit(String number, Set<Role> roles) {
        Visit visit = door.enter(number, "act");
        if (!door.holds(visit, roles)) {
            throw new NotFound("act on " + number);
        }
        return visit;
    }

    /** Links open the complaint to its parties; joint complainants come by the agent or the complainant. */
    private static PartyRole party(String role) {
        return switch (role) {
            case "respondent" -> PartyRole.RESPONDENT;
            case "complainant" -> PartyRole.COMPLAINANT;
            case "agent" -> PartyRole.AGENT;
            case "joint" -> PartyRole.JOINT;
            default -> throw new NotFound("party " + role);
        };
    }

    private static String back(Visit visit, RedirectAttributes after, String told) {
        after.addFlashAttribute("told", told);
        return "redirect:/staff/cases/" + visit.caseNo();
    }
}
