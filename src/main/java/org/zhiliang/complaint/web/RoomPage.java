package org.zhiliang.complaint.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.zhiliang.access.Units;
import org.zhiliang.complaint.ComplaintFiles;
import org.zhiliang.complaint.Rooms;
import org.zhiliang.complaint.domain.RoomSide;
import org.zhiliang.complaint.web.RoomForm.Posted;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotAllowedNow;
import org.zhiliang.engine.SubmissionRefused;
import org.zhiliang.engine.SubmissionRefused.Problem;
import org.zhiliang.party.Parties;
import org.zhiliang.party.Party;
import org.zhiliang.party.PartyKeys.Key;
import org.zhiliang.party.PartyRole;

/**
 * Lays out the room for whoever looks into it. Of the other side it shows the name and what is disputed, nothing else:
 * no address, no telephone, no identity number (Order 121 Art. 37, 39).
 */
@Component
class RoomPage {

    private final Rooms rooms;
    private final Parties parties;
    private final ComplaintFiles files;
    private final PageModel pages;
    private final Units units;

    RoomPage(Rooms rooms, Parties parties, ComplaintFiles files, PageModel pages, Units units) {
        this.rooms = rooms;
        this.parties = parties;
        this.files = files;
        this.pages = pages;
        this.units = units;
    }

    /** The two names, as the other side may know them. */
    record Names(String complainant, String respondent) {}

    String show(Model model, CaseNo caseNo, RoomSide reader, String base) {
        model.addAttribute("room", rooms.enter(caseNo, reader));
        model.addAttribute("side", reader);
        model.addAttribute("base", base);
        model.addAttribute("names", new Names(name(caseNo, PartyRole.COMPLAINANT), name(caseNo, PartyRole.RESPONDENT)));
        model.addAttribute("claim", files.get(caseNo).claim());
        model.addAttribute("unit", units.nameOf(files.unitOf(caseNo)));
        model.addAttribute("zone", PageModel.BEIJING);
        model.addAttribute("clocks", pages.clocks(caseNo));
        if (reader.isParty()) {
            pages.fillFiles(model, new Key(caseNo, PartyRole.of(reader.code())));
        } else {
            pages.fillFiles(model, caseNo);
        }
        model.addAttribute("key", UUID.randomUUID().toString());
        if (!model.containsAttribute("posted")) {
            model.addAttribute("posted", new Posted(null, null, null, null, null, null));
            model.addAttribute("refusal", Refusal.NONE);
        }
        return "complaint/room";
    }

    /** Lays what was typed when the session ended back into its form; {@link #show} then shows it. */
    void restore(Model model, String form, MultiValueMap<String, String> typed) {
        model.addAttribute("restored", true);
        model.addAttribute("refusal", new Refusal(form, List.of()));
        model.addAttribute(
                "posted",
                new Posted(
                        typed.getFirst("text"),
                        typed.getFirst("amount"),
                        typed.getFirst("method"),
                        typed.getFirst("performBy"),
                        null,
                        null));
        model.addAttribute("answered", number(typed.getFirst("proposal")));
        if (typed.containsKey("counter")) {
            model.addAttribute("counter", number(typed.getFirst("counter")));
        }
    }

    /** A number that came with a form; what is none points to no entry. */
    private static long number(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }

    /** Does what was asked for; what is refused is shown again with what was typed. */
    String act(
            Model model,
            CaseNo caseNo,
            RoomSide reader,
            String base,
            String form,
            Posted posted,
            Consumer<CaseNo> act) {
        try {
            act.accept(caseNo);
            return "redirect:" + base + "#newest";
        } catch (SubmissionRefused e) {
            model.addAttribute("refusal", new Refusal(form, e.problems()));
        } catch (NotAllowedNow e) {
            model.addAttribute("refusal", new Refusal(form, List.of(new Problem("", String.valueOf(e.getMessage())))));
        }
        model.addAttribute("posted", posted);
        return show(model, caseNo, reader, base);
    }

    private String name(CaseNo caseNo, PartyRole role) {
        return parties.find(caseNo, role).map(Party::name).orElse("");
    }
}
