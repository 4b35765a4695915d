package org.zhiliang.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiliang.HouseTest;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotFound;
import org.zhiliang.party.PartyRole;

@HouseTest
class PapersTests {

    @Autowired
    Papers papers;

    @Autowired
    Contents contents;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private final CaseNo caseNo = new CaseNo(
            "TS-650102-2026-%06d".formatted(ThreadLocalRandom.current().nextInt(500_000, 999_999)));

    /** A series of its own, so that each test counts from one. */
    private final String series = "试" + UUID.randomUUID().toString().substring(0, 6);

    record Text(String words) {}

    @Test
    void a_paper_has_the_number_of_its_unit_series_and_year() {
        Paper paper = papers.issue(draft("first", "一切正常。"));

        assertThat(paper.number()).isEqualTo("乌天市监" + series + "〔" + year(paper) + "〕1号");
        assertThat(papers.issue(draft("second", "又一份。")).number()).endsWith("〕2号");
        assertThat(papers.of(caseNo)).extracting(Paper::number).hasSize(2);
    }

    @Test
    void a_retry_gets_the_paper_that_was_issued_before() throws IOException {
        Paper first = papers.issue(draft("once", "第一次的文字。"));
        Paper again = papers.issue(draft("once", "第二次的文字。"));

        assertThat(again).isEqualTo(first);
        assertThat(textOf(again)).contains("第一次的文字").doesNotContain("第二次");
    }

    @Test
    void numbers_have_no_gap_where_an_attempt_was_rolled_back() {
        transaction.executeWithoutResult(status -> {
            papers.issue(draft("lost", "不会留下。"));
            status.setRollbackOnly();
        });

        assertThat(papers.issue(draft("kept", "留下。")).number()).endsWith("〕1号");
    }

    @Test
    void many_at_once_get_one_number_each_and_the_same_occasion_gets_one_paper() throws Exception {
        int many = 8;
        ExecutorService officials = Executors.newFixedThreadPool(4);
        List<Callable<Paper>> work = new ArrayList<>();
        IntStream.range(0, many).forEach(i -> work.add(() -> papers.issue(draft("at once " + i, "同时。"))));
        IntStream.range(0, many).forEach(i -> work.add(() -> papers.issue(draft("the same", "同一份。"))));
        Set<String> numbers = new java.util.HashSet<>();
        for (Future<Paper> paper : officials.invokeAll(work)) {
            numbers.add(paper.get().number());
        }
        officials.shutdown();

        assertThat(numbers).hasSize(many + 1);
        assertThat(jdbc.sql("select max(serial) from document_paper where series = :series")
                        .param("series", series)
                        .query(Integer.class)
                        .single())
                .isEqualTo(many + 1);
    }

    @Test
    void an_issued_paper_cannot_be_changed_or_deleted() {
        Paper paper = papers.issue(draft("fixed", "不可更改。"));

        for (String attempt : List.of(
                "update document_paper set title = '别的' where id = :id", "delete from document_paper where id = :id")) {
            assertThatExceptionOfType(org.springframework.dao.DataAccessException.class)
                    .isThrownBy(() -> jdbc.sql(attempt).param("id", paper.id()).update());
        }
    }

    @Test
    void a_paper_is_given_to_those_it_is_addressed_to_only() {
        Paper paper = papers.issue(draft("private", "只给投诉人。"));

        assertThat(papers.get(caseNo, paper.id(), PartyRole.COMPLAINANT)).isEqualTo(paper);
        assertThat(papers.of(caseNo, PartyRole.RESPONDENT)).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> papers.get(caseNo, paper.id(), PartyRole.RESPONDENT));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> papers.get(new CaseNo("TS-650103-2026-000001"), paper.id()));
    }

    @Test
    void the_text_of_a_pdf_can_be_copied_and_its_head_names_title_and_language() throws IOException {
        Paper paper = papers.issue(draft("readable", "阿依古丽·买买提诉晨光家电行，退还货款268.00元。"));

        try (PDDocument pdf = pdf(paper)) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("乌鲁木齐市天山区市场监督管理局", paper.number(), "阿依古丽·买买提诉晨光家电行", "1 / 1");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(paper.title() + " " + paper.number());
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    /** The product has eight digits: no number, date or series holds it by chance. Lines break where they are full. */
    @Test
    void whatever_is_typed_is_printed_as_it_was_typed() throws IOException {
        String typed =
                "<b>粗</b> ${7919*6841} [[${7919*6841}]] __${7919*6841}__ &amp; <script>alert(1)</script> \u0000\u0008𠮷";
        String printed = textOf(papers.issue(draft("hostile", typed)));
        assertThat(printed.replaceAll("\\s", ""))
                .contains(
                        "<b>粗</b>",
                        "${7919*6841}",
                        "[[${7919*6841}]]",
                        "__${7919*6841}__",
                        "&amp;",
                        "<script>alert(1)</script>",
                        "𠮷")
                .doesNotContain("54173879");
    }

    private PaperDraft draft(String occasion, String words) {
        return new PaperDraft(
                caseNo,
                "plain",
                series,
                "情况说明",
                occasion,
                "amr-650102",
                Set.of(PartyRole.COMPLAINANT),
                new Text(words));
    }

    private String textOf(Paper paper) throws IOException {
        try (PDDocument pdf = pdf(paper)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private PDDocument pdf(Paper paper) throws IOException {
        return Loader.loadPDF(contents.open(paper.content().hash()).readAllBytes());
    }

    private static int year(Paper paper) {
        return paper.issuedAt().atZone(java.time.ZoneId.of("Asia/Shanghai")).getYear();
    }
}
