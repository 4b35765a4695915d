package org.zhiliang.complaint.web;

import java.util.List;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.zhiliang.document.Attachment;
import org.zhiliang.document.Attachments;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.form.Forms;
import org.zhiliang.form.Part;
import org.zhiliang.party.PartyRole;

/** The files of a case as its pages list them. */
@Component
class FileLines {

    private final Attachments attachments;
    private final Forms forms;

    FileLines(Attachments attachments, Forms forms) {
        this.attachments = attachments;
        this.forms = forms;
    }

    /** @param purpose what it is for: the label of the field with which it came */
    public record Line(Attachment file, String purpose) {}

    /** What an official sees: all of them. */
    List<Line> all(CaseNo caseNo) {
        return lines(attachments.of(caseNo));
    }

    List<Line> of(CaseNo caseNo, PartyRole reader) {
        return lines(attachments.of(caseNo, sidesOf(reader)));
    }

    /** Whose files somebody in this role may see as their own: complainants, their agents and companions act together. */
    static Set<String> sidesOf(PartyRole role) {
        return switch (role) {
            case COMPLAINANT, AGENT, JOINT ->
                Set.of(PartyRole.COMPLAINANT.code(), PartyRole.AGENT.code(), PartyRole.JOINT.code());
            default -> Set.of(role.code());
        };
    }

    private List<Line> lines(List<Attachment> files) {
        return files.stream().map(file -> new Line(file, purpose(file))).toList();
    }

    private String purpose(Attachment file) {
        return forms.form(file.form())
                .all()
                .filter(part -> part.key().equals(file.field()))
                .findFirst()
                .map(Part::label)
                .map(label -> label.in(LocaleContextHolder.getLocale()))
                .orElse("");
    }
}
