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
import org.zhiliang.document.Papers;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.worklist.Submissions;

/** Everything that the file of a case holds, in the order in which it came in. */
@Component
class FileContents {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private record Piece(Instant at, String name, @Nullable String number) {}

    private final Papers papers;
    private final Submissions submissions;
    private final MessageSource messages;

    FileContents(Papers papers, Submissions submissions, MessageSource messages) {
        this.papers = papers;
        this.submissions = submissions;
        this.messages = messages;
    }

    List<Texts.Entry> of(CaseNo caseNo) {
        List<Piece> pieces = new ArrayList<>();
        papers.of(caseNo).forEach(paper -> pieces.add(new Piece(paper.issuedAt(), paper.title(), paper.number())));
        submissions.of(caseNo).stream()
                .map(Submissions.Kept::submission)
                .forEach(kept -> pieces.add(new Piece(kept.at(), formName(kept.form()), null)));
        pieces.sort(Comparator.comparing(Piece::at));
        List<Texts.Entry> entries = new ArrayList<>();
        pieces.forEach(piece ->
                entries.add(new Texts.Entry(entries.size() + 1, piece.name(), piece.number(), day(piece.at()))));
        return entries;
    }

    private String formName(String form) {
        return messages.getMessage("complaint.form." + form, null, Locale.SIMPLIFIED_CHINESE);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(BEIJING).toLocalDate();
    }
}
