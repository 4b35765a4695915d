package org.zhiliang.worklist.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.zhiliang.document.Holder;
import org.zhiliang.document.Shelf;
import org.zhiliang.document.UploadDoor;
import org.zhiliang.document.Uploads;
import org.zhiliang.engine.NotFound;
import org.zhiliang.engine.Values;
import org.zhiliang.worklist.Draft;
import org.zhiliang.worklist.Drafts;
import org.zhiliang.worklist.Journey;

/** The files of a draft: they belong to whoever holds it, on this browser or after sign-in on another. */
@Component
class DraftFiles implements UploadDoor {

    private final ObjectProvider<Journey> journeys;
    private final Drafts drafts;
    private final Uploads uploads;

    DraftFiles(ObjectProvider<Journey> journeys, Drafts drafts, Uploads uploads) {
        this.journeys = journeys;
        this.drafts = drafts;
        this.uploads = uploads;
    }

    @Override
    public String path() {
        return "lodge";
    }

    @Override
    public Holder holder(String key, HttpServletRequest request, HttpServletResponse response) {
        Journey journey = journeys.stream()
                .filter(each -> each.name().equals(key) && each.isOpenTo(request.getRemoteUser()))
                .findFirst()
                .orElseThrow(() -> new NotFound("journey " + key));
        DraftCookie cookie = new DraftCookie(request, response, journey);
        return open(new Visit(journey, cookie.holder(), cookie));
    }

    /** The holder of the open draft, which is begun if there is none: a file may be the first answer. */
    Holder open(Visit visit) {
        Draft draft = drafts.find(visit.name(), visit.holder())
                .filter(each -> each.outcome() == null)
                .orElseGet(() -> drafts.keep(visit.name(), visit.holder(), Values.none()));
        return holder(draft);
    }

    /** The holder of whatever draft there is. */
    Holder holder(Visit visit) {
        return drafts.find(visit.name(), visit.holder()).map(DraftFiles::holder).orElse(Holder.NOBODY);
    }

    private static Holder holder(Draft draft) {
        return Holder.ofDraft(draft.id().toString());
    }

    Shelf shelf(Visit visit) {
        return uploads.shelf(
                holder(visit), visit.base() + "/files", visit.journey().form());
    }

    /** Removes what was uploaded and is not part of what was sent. */
    void clear(Visit visit) {
        uploads.dropAll(holder(visit));
    }
}
