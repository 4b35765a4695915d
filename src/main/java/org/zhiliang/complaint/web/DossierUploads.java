package org.zhiliang.complaint.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.zhiliang.document.Holder;
import org.zhiliang.document.UploadDoor;

/** Uploads of officials for the dossiers of their cases. */
@Component
class DossierUploads implements UploadDoor {

    private final StaffCases cases;

    DossierUploads(StaffCases cases) {
        this.cases = cases;
    }

    @Override
    public String path() {
        return "staff/cases";
    }

    @Override
    public Holder holder(String key, HttpServletRequest request, HttpServletResponse response) {
        cases.openForWork(key);
        return Holder.of(cases.actor());
    }
}
