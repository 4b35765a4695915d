package org.zhiliang.complaint.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.zhiliang.document.Holder;
import org.zhiliang.document.UploadDoor;

/** Uploads of a party for the tasks of its case; they belong to its role in the case. */
@Component
class CaseUploads implements UploadDoor {

    private final PartySession parties;

    CaseUploads(PartySession parties) {
        this.parties = parties;
    }

    @Override
    public String path() {
        return "case";
    }

    @Override
    public Holder holder(String key, HttpServletRequest request, HttpServletResponse response) {
        return Holder.of(parties.key(request.getSession(), request.getUserPrincipal(), key)
                .actor());
    }
}
