package org.zhiliang.complaint.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.zhiliang.document.Attachments;
import org.zhiliang.document.Papers;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.worklist.Submissions;

/** Everything that the file of a case holds, in the order in which it came in. */
@Component
public class FileContents {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    /**
     * One piece of the file.
     *
     * @param serial counted from 1
     * @param number 文号 of a paper that was issued; null for what was handed in
     */
    public record Entry(int serial, String name, @Nullable String number, LocalDate day) {}

    private record Piece(Instant at, String name, @Nullable String number) {}

    private final Papers papers;
    private final Attachments attachments;
    private final Submissions submissions;
    private final MessageSource messages;

    FileContents(Papers papers, Attachments attachments, Submissions submissions, MessageSource messages) {
        this.papers = papers;
        this.attachments = attachments;
        this.submissions = submissions;
        this.messages = messages;
    }

    /** Papers issued, forms handed in and files, oldest first. */
    public List<Entry> of(CaseNo caseNo) {
        List<Piece> pieces = new ArrayList<>();
        papers.of(caseNo).forEach(paper -> pieces.add(new Piece(paper.issuedAt(), paper.title(), paper.number())));
        submissions.of(caseNo).stream()
                .map(Submissions.Kept::submission)
                .forEach(kept -> pieces.add(new Piece(kept.at(), formName(kept.form()), null)));
        attachments.of(caseNo).forEach(file -> pieces.add(new Piece(file.suppliedAt(), file.name(), null)));
        pieces.sort(Comparator.comparing(Piece::at));
        List<Entry> entries = new ArrayList<>();
        pieces.forEach(
                piece -> entries.add(new Entry(entries.size() + 1, piece.name(), piece.number(), day(piece.at()))));
        return entries;
    }

    private String formName(String form) {
        return messages.getMessage("complaint.form." + form, null, Locale.SIMPLIFIED_CHINESE);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(BEIJING).toLocalDate();
    }
}
