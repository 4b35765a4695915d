package org.zhiliang.complaint.web;

import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.zhiliang.complaint.ReporterSecrecy;
import org.zhiliang.document.Download;
import org.zhiliang.document.Paper;
import org.zhiliang.document.Papers;
import org.zhiliang.party.PartyKeys.Key;

/** The official papers of a case: each party saves those addressed to it, officials those of the cases they may see. */
@Controller
class PapersController {

    private final PartySession parties;
    private final StaffDoor door;
    private final ReporterSecrecy secrecy;
    private final Papers papers;
    private final Download download;

    PapersController(PartySession parties, StaffDoor door, ReporterSecrecy secrecy, Papers papers, Download download) {
        this.parties = parties;
        this.door = door;
        this.secrecy = secrecy;
        this.papers = papers;
        this.download = download;
    }

    @GetMapping("/case/{number}/papers/{id}")
    ResponseEntity<Resource> forParty(
            @PathVariable String number, @PathVariable long id, HttpSession session, @Nullable Principal user) {
        Key key = parties.key(session, user, number);
        return file(papers.get(key.caseNo(), id, key.role()));
    }

    @GetMapping("/staff/cases/{number}/papers/{id}")
    ResponseEntity<Resource> forOfficial(@PathVariable String number, @PathVariable long id) {
        StaffDoor.Visit visit = door.enter(number, "paper " + id);
        secrecy.letIn(visit.viewer().login(), visit.caseNo());
        return file(papers.get(visit.caseNo(), id));
    }

    private ResponseEntity<Resource> file(Paper paper) {
        return download.of(paper.content(), paper.fileName(), paper.mediaType());
    }
}
