package org.zhiliang.complaint.web;

import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.zhiliang.audit.Audit;
import org.zhiliang.document.Attachment;
import org.zhiliang.document.Attachments;
import org.zhiliang.document.Download;
import org.zhiliang.party.PartyKeys.Key;

/**
 * The files of a case, for those who may have them: a party those of its own side and the shared ones, an official those of
 * the cases that the row rule opens. Every file that an official takes is on the record.
 */
@Controller
class CaseFilesController {

    private final PartySession parties;
    private final StaffCases cases;
    private final Attachments attachments;
    private final Download download;
    private final Audit audit;

    CaseFilesController(
            PartySession parties, StaffCases cases, Attachments attachments, Download download, Audit audit) {
        this.parties = parties;
        this.cases = cases;
        this.attachments = attachments;
        this.download = download;
        this.audit = audit;
    }

    @GetMapping("/case/{number}/files/{id}")
    ResponseEntity<Resource> forParty(
            @PathVariable String number, @PathVariable UUID id, HttpSession session, @Nullable Principal user) {
        Key key = parties.key(session, user, number);
        return sent(attachments.get(key.caseNo(), id, FileLines.sidesOf(key.role())));
    }

    @GetMapping("/staff/cases/{number}/files/{id}")
    ResponseEntity<Resource> forOfficial(@PathVariable String number, @PathVariable UUID id) {
        Attachment file = attachments.get(cases.openContents(number).caseNo(), id);
        audit.read("file", id.toString(), "download of " + number);
        return sent(file);
    }

    private ResponseEntity<Resource> sent(Attachment file) {
        return download.of(file.content(), file.name(), file.kind().mediaType());
    }
}
