package org.zhiliang.worklist.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.zhiliang.document.Holder;
import org.zhiliang.document.UploadDoor;

/** The files of the drafts that officials of the intake fill in on somebody's behalf. */
@Component
class CounterFiles implements UploadDoor {

    private final DraftFiles files;

    CounterFiles(DraftFiles files) {
        this.files = files;
    }

    @Override
    public String path() {
        return "staff/intake";
    }

    @Override
    public Holder holder(String key, HttpServletRequest request, HttpServletResponse response) {
        return files.holder(key, request, response);
    }
}
