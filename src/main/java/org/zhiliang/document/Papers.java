package org.zhiliang.document;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotFound;
import org.zhiliang.party.PartyRole;

/** Issues official papers and keeps them: numbered, immutable, each occasion once. */
@Service
@Transactional
public class Papers {

    private final JdbcClient jdbc;
    private final PaperNumbers numbers;
    private final PaperPages pages;
    private final Contents contents;
    private final Clock clock;

    Papers(JdbcClient jdbc, PaperNumbers numbers, PaperPages pages, Contents contents, Clock clock) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.pages = pages;
        this.contents = contents;
        this.clock = clock;
    }

    /** Issues a paper under the next number of its unit; where this occasion has had its paper, that one. */
    public Paper issue(PaperDraft draft) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 42))")
                .param("key", draft.key())
                .query((row, index) -> index)
                .list();
        return find(draft.key()).orElseGet(() -> print(draft));
    }

    private Paper print(PaperDraft draft) {
        LocalDate today = LocalDate.now(clock);
        PaperNumbers.Number number = numbers.next(draft.unit(), draft.series(), today.getYear());
        PaperPages.Printed printed = pages.print(draft, number.printed(), today);
        return entered(
                draft,
                today.getYear(),
                number,
                new Sheet(
                        contents.store(printed.bytes()),
                        printed.mediaType(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    private record Sheet(Content content, String mediaType, Instant issuedAt) {}

    private Paper entered(PaperDraft draft, int year, PaperNumbers.Number number, Sheet sheet) {
        long id = jdbc.sql("""
                        insert into document_paper (issue_key, case_no, style, unit, series, year, serial, number, title,
                          addressees, hash, media_type, issued_at)
                        values (:key, :no, :style, :unit, :series, :year, :serial, :number, :title, :addressees, :hash,
                          :type, :now)
                        returning id
                        """)
                .param("key", draft.key())
                .param("no", draft.caseNo().value())
                .param("style", draft.style())
                .param("unit", draft.unit())
                .param("series", draft.series())
                .param("year", year)
                .param("serial", number.serial())
                .param("number", number.printed())
                .param("title", draft.title())
                .param("addressees", codes(draft.addressees()))
                .param("hash", sheet.content().hash())
                .param("type", sheet.mediaType())
                .param("now", sheet.issuedAt().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        return new Paper(
                id,
                draft.caseNo(),
                draft.style(),
                number.printed(),
                draft.title(),
                draft.unit(),
                draft.addressees(),
                sheet.content(),
                sheet.mediaType(),
                sheet.issuedAt());
    }

    /** All papers of a case in the order of their issue. */
    @Transactional(readOnly = true)
    public List<Paper> of(CaseNo caseNo) {
        return query("p.case_no = :value", caseNo.value());
    }

    /** The papers that are addressed to a party. */
    @Transactional(readOnly = true)
    public List<Paper> of(CaseNo caseNo, PartyRole reader) {
        return of(caseNo).stream().filter(paper -> paper.isFor(reader)).toList();
    }

    /** @throws NotFound if the case has no such paper */
    @Transactional(readOnly = true)
    public Paper get(CaseNo caseNo, long id) {
        return of(caseNo).stream()
                .filter(paper -> paper.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("paper " + id + " of " + caseNo));
    }

    /** @throws NotFound if the case has no such paper, or it is not addressed to this party */
    @Transactional(readOnly = true)
    public Paper get(CaseNo caseNo, long id, PartyRole reader) {
        return Optional.of(get(caseNo, id))
                .filter(paper -> paper.isFor(reader))
                .orElseThrow(() -> new NotFound("paper " + id + " of " + caseNo));
    }

    private Optional<Paper> find(String key) {
        return query("p.issue_key = :value", key).stream().findFirst();
    }

    private List<Paper> query(String condition, String value) {
        return jdbc.sql("select p.*, c.size from document_paper p join document_content c on c.hash = p.hash where "
                        + condition + " order by p.id")
                .param("value", value)
                .query((row, index) -> new Paper(
                        row.getLong("id"),
                        new CaseNo(row.getString("case_no")),
                        row.getString("style"),
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("unit"),
                        roles(row.getString("addressees")),
                        new Content(row.getString("hash"), row.getLong("size")),
                        row.getString("media_type"),
                        row.getObject("issued_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static String codes(Set<PartyRole> roles) {
        return roles.stream().map(PartyRole::code).sorted().collect(Collectors.joining(","));
    }

    private static Set<PartyRole> roles(String codes) {
        return codes.isEmpty()
                ? Set.of()
                : Set.of(codes.split(",")).stream().map(PartyRole::of).collect(Collectors.toSet());
    }
}
