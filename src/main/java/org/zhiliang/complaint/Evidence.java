package org.zhiliang.complaint;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.complaint.Rooms.Word;
import org.zhiliang.complaint.Rooms.Writer;
import org.zhiliang.document.Attachments;
import org.zhiliang.document.Holder;
import org.zhiliang.engine.Actor;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Values;
import org.zhiliang.form.Form;
import org.zhiliang.form.Forms;
import org.zhiliang.worklist.FormFiles;

/** Evidence that a party shows in the room: kept in the case's files, open to the other side only if its owner says so. */
@Service
@Transactional
public class Evidence {

    /** The form with which it is handed in. */
    public static final String FORM = "room-evidence";

    private final Rooms rooms;
    private final Forms forms;
    private final FormFiles files;
    private final Attachments attachments;

    Evidence(Rooms rooms, Forms forms, FormFiles files, Attachments attachments) {
        this.rooms = rooms;
        this.forms = forms;
        this.files = files;
        this.attachments = attachments;
    }

    /** Keeps the files and says so in the room, where what is meant for the mediator alone stays with the mediator. */
    public void hand(CaseNo caseNo, Writer writer, Actor actor, Values posted) {
        Form form = forms.form(FORM);
        Values values = files.check(form, posted, Values.none(), Holder.of(actor));
        List<String> ids = values.codes("evidence");
        files.file(caseNo, form, values, actor);
        boolean shared = "yes".equals(values.text("shared"));
        if (shared) {
            ids.forEach(id -> attachments.share(caseNo, UUID.fromString(id), true));
        }
        rooms.showEvidence(
                caseNo,
                writer,
                new Word(values.text("text"), ids, UUID.randomUUID().toString()),
                shared);
    }
}
