package org.zhiliang.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhiliang.HouseTest;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotFound;

@HouseTest
class UploadTests {

    @Autowired
    Uploads uploads;

    @Autowired
    HandedIn handedIn;

    @Autowired
    Attachments attachments;

    @Autowired
    Vault vault;

    @Autowired
    Sweeper sweeper;

    @Autowired
    JdbcClient jdbc;

    final Holder holder = Holder.ofDraft(UUID.randomUUID().toString());
    final Holder stranger = Holder.ofDraft(UUID.randomUUID().toString());
    final CaseNo caseNo = new CaseNo("TS-650102-2020-%06d".formatted((int) (Math.random() * 999_999)));

    @BeforeEach
    void a_chinese_reader() {
        LocaleContextHolder.setLocale(java.util.Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void an_interrupted_upload_goes_on_where_it_stopped() {
        byte[] file = Samples.pdf(1_500_000);
        Announced announced = new Announced("form.field", "检测报告.pdf", file.length, "1764000000000");
        Upload begun = uploads.begin(holder, announced);
        uploads.append(holder, begun.id(), 0, Arrays.copyOf(file, 1_000_000));

        Upload again = uploads.begin(holder, announced);
        assertThat(again.id()).isEqualTo(begun.id());
        assertThat(again.received()).isEqualTo(1_000_000);
        assertThat(uploads.finish(holder, begun.id()).isComplete()).isFalse();
        uploads.append(holder, begun.id(), 1_000_000, Arrays.copyOfRange(file, 1_000_000, file.length));
        Upload done = uploads.finish(holder, begun.id());

        assertThat(done.kind()).isEqualTo(FileKind.PDF);
        assertThat(vault.holds(new Content(done.hash(), file.length))).isTrue();
        assertThat(uploads.finish(holder, begun.id())).isEqualTo(done);
    }

    @Test
    void another_file_of_the_same_name_and_size_does_not_go_on_with_the_first() {
        Upload first = uploads.begin(holder, new Announced("form.field", "a.pdf", 2_000, "1"));
        assertThat(uploads.begin(holder, new Announced("form.field", "a.pdf", 2_000, "2"))
                        .id())
                .isNotEqualTo(first.id());
        assertThat(uploads.begin(stranger, new Announced("form.field", "a.pdf", 2_000, "1"))
                        .id())
                .isNotEqualTo(first.id());
    }

    @Test
    void a_chunk_that_comes_twice_or_too_early_changes_nothing() {
        byte[] file = Samples.pdf(3_000);
        Upload upload = uploads.begin(holder, new Announced("form.field", "a.pdf", file.length, ""));
        uploads.append(holder, upload.id(), 0, Arrays.copyOf(file, 1_000));

        assertThat(uploads.append(holder, upload.id(), 0, Arrays.copyOf(file, 1_000))
                        .received())
                .isEqualTo(1_000);
        assertThat(uploads.append(holder, upload.id(), 2_000, new byte[1_000]).received())
                .isEqualTo(1_000);
        assertThat(uploads.append(holder, upload.id(), 1_000, new byte[2_001]).received())
                .isEqualTo(1_000);
    }

    @Test
    void what_the_disk_has_lost_of_an_unfinished_upload_is_sent_again() throws IOException {
        byte[] file = Samples.pdf(3_000);
        Upload upload = uploads.begin(holder, new Announced("form.field", "a.pdf", file.length, ""));
        uploads.append(holder, upload.id(), 0, Arrays.copyOf(file, 2_000));
        Files.delete(vault.incoming(upload.id()));

        assertThat(uploads.append(holder, upload.id(), 2_000, Arrays.copyOfRange(file, 2_000, 3_000))
                        .received())
                .isZero();
        uploads.append(holder, upload.id(), 0, file);
        assertThat(uploads.finish(holder, upload.id()).isComplete()).isTrue();
    }

    @Test
    void a_lying_extension_is_refused_and_the_file_named() {
        refused("发票.pdf", Samples.png(), "《发票.pdf》", "PDF 文件", "PNG 图片");
        refused("合同.docx", Samples.zip("readme.txt"), "《合同.docx》", "压缩包");
        refused("说明.txt", Samples.page(), "《说明.txt》", "网页");
        refused("照片.jpg", Samples.program(), "《照片.jpg》", "程序");
        refused("表格.docx", Samples.zip("[Content_Types].xml", "xl/workbook.xml"), "《表格.docx》");
        assertThat(uploads.shelf(holder, "/x", "form").uploads()).isEmpty();
    }

    @Test
    void kinds_that_are_not_on_the_list_are_refused_before_a_byte_is_sent() {
        for (String name : List.of("a.exe", "a.zip", "a.svg", "a.html", "a.docm", "a.pdf.js", "文件")) {
            assertThatExceptionOfType(UploadRefused.class)
                    .as(name)
                    .isThrownBy(() -> uploads.begin(holder, new Announced("form.field", name, 10, "")))
                    .withMessageContaining("《" + name + "》的类型不能上传");
        }
    }

    @Test
    void office_files_are_taken_without_being_unpacked_unless_they_carry_macros() {
        Upload taken = taken("合同.docx", Samples.zip("[Content_Types].xml", "word/document.xml"));
        assertThat(taken.kind()).isEqualTo(FileKind.DOCX);
        refused("合同.docx", Samples.zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), "宏");
        refused("合同.docx", Arrays.copyOf(Samples.zip("[Content_Types].xml", "word/document.xml"), 80), "已损坏");
    }

    @Test
    void empty_and_oversized_files_are_refused_with_both_numbers() {
        assertThatExceptionOfType(UploadRefused.class)
                .isThrownBy(() -> uploads.begin(holder, new Announced("form.field", "a.pdf", 0, "")))
                .withMessageContaining("空文件");
        assertThatExceptionOfType(UploadRefused.class)
                .isThrownBy(() -> uploads.begin(holder, new Announced("form.field", "a.pdf", 22_020_096, "")))
                .withMessageContaining("21 MB")
                .withMessageContaining("20 MB")
                .matches(UploadRefused::isTooLarge);
        assertThat(uploads.begin(holder, new Announced("form.field", "a.mp4", 22_020_096, ""))
                        .received())
                .isZero();
    }

    @Test
    void a_holder_may_not_have_too_many_or_too_much_waiting() {
        for (int i = 0; i < 3; i++) {
            uploads.begin(holder, new Announced("form.field", i + ".mp4", 104_857_600, ""));
        }
        assertThatExceptionOfType(UploadRefused.class)
                .isThrownBy(() -> uploads.begin(holder, new Announced("form.field", "4.mp4", 104_857_600, "")))
                .withMessageContaining("300 MB");
        for (int i = 0; i < 40; i++) {
            uploads.begin(stranger, new Announced("form.field", i + ".pdf", 10, ""));
        }
        assertThatExceptionOfType(UploadRefused.class)
                .isThrownBy(() -> uploads.begin(stranger, new Announced("form.field", "41.pdf", 10, "")))
                .withMessageContaining("40");
    }

    @Test
    void nobody_else_can_see_continue_remove_or_hand_in_an_upload() {
        Upload mine = taken("a.pdf", Samples.pdf());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> uploads.get(stranger, mine.id()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> uploads.append(stranger, mine.id(), 0, new byte[1]));
        uploads.drop(stranger, mine.id());
        assertThat(problem(stranger, mine)).contains("不在您的上传记录中");
        handedIn.mark(stranger, "form", "field", ids(mine));
        attachments.bind(caseNo, ids(mine), "complainant", "complainant@" + caseNo);
        assertThat(attachments.of(caseNo)).isEmpty();
        assertThat(problem(holder, mine)).isEmpty();
    }

    @Test
    void files_handed_in_become_files_of_the_case_once() {
        Upload mine = taken("收据.pdf", Samples.pdf());
        handedIn.mark(holder, "complaint-intake", "evidence", ids(mine));
        attachments.bind(caseNo, ids(mine), "complainant", "complainant@" + caseNo);
        attachments.bind(caseNo, ids(mine), "complainant", "complainant@" + caseNo);

        assertThat(attachments.of(caseNo)).singleElement().satisfies(file -> {
            assertThat(file.id()).isEqualTo(mine.id());
            assertThat(file.name()).isEqualTo("收据.pdf");
            assertThat(file.field()).isEqualTo("evidence");
            assertThat(file.content().hash()).isEqualTo(mine.hash());
        });
        assertThat(problem(holder, mine)).contains("不在您的上传记录中");
    }

    @Test
    void one_paper_that_becomes_two_cases_gives_both_its_files() {
        CaseNo report = new CaseNo(caseNo.value().replace("TS-", "JB-"));
        Upload mine = taken("收据.pdf", Samples.pdf());
        handedIn.mark(holder, "complaint-intake", "evidence", ids(mine));
        attachments.bind(caseNo, ids(mine), "complainant", "x");
        attachments.bind(report, ids(mine), "reporter", "x");

        assertThat(attachments.of(report))
                .singleElement()
                .extracting(Attachment::side)
                .isEqualTo("reporter");
        assertThat(attachments.of(caseNo)).hasSize(1);
    }

    @Test
    void the_other_side_sees_a_file_only_when_it_is_shared() {
        Upload mine = taken("收据.pdf", Samples.pdf());
        handedIn.mark(holder, "complaint-intake", "evidence", ids(mine));
        attachments.bind(caseNo, ids(mine), "complainant", "x");

        assertThat(attachments.of(caseNo, java.util.Set.of("respondent"))).isEmpty();
        attachments.share(caseNo, mine.id(), true);
        assertThat(attachments.of(caseNo, java.util.Set.of("respondent"))).hasSize(1);
    }

    @Test
    void a_submission_does_not_count_when_bytes_are_gone_or_have_not_all_arrived() throws IOException {
        Upload mine = taken("收据.pdf", Samples.pdf());
        Files.delete(vault.place(mine.hash()));
        assertThat(problem(holder, mine)).contains("《收据.pdf》的内容在系统中没有找到");

        Upload half = uploads.begin(holder, new Announced("form.field", "半截.pdf", 100, ""));
        assertThat(problem(holder, half)).contains("《半截.pdf》没有传完");
        assertThat(handedIn.problem(holder, List.of("../etc"), List.of())).isPresent();
    }

    @Test
    void a_field_that_takes_pictures_only_refuses_other_kinds() {
        Upload text = taken("说明.txt", "进货记录".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(handedIn.problem(holder, ids(text), List.of(".jpg", ".png")).orElseThrow())
                .contains("《说明.txt》", ".jpg .png");
        assertThat(handedIn.problem(holder, ids(text), List.of(".txt"))).isEmpty();
    }

    @Test
    void what_is_never_handed_in_is_swept_and_what_is_stays() {
        Upload forgotten = taken("旧.pdf", Samples.pdf());
        Upload kept = taken("新.pdf", Samples.pdf());
        handedIn.mark(holder, "form", "field", ids(kept));
        attachments.bind(caseNo, ids(kept), "complainant", "x");
        jdbc.sql("update document_upload set touched_at = '2020-01-01' where id = :id")
                .param("id", forgotten.id())
                .update();
        jdbc.sql("update document_content set stored_at = '2020-01-01' where hash in (:hashes)")
                .param("hashes", List.of(forgotten.hash(), kept.hash()))
                .update();

        sweeper.sweep();

        assertThat(uploads.shelf(holder, "/x", "form").uploads()).isEmpty();
        assertThat(Files.exists(vault.place(forgotten.hash()))).isFalse();
        assertThat(Files.exists(vault.place(kept.hash()))).isTrue();
    }

    private String problem(Holder who, Upload upload) {
        return handedIn.problem(who, ids(upload), List.of()).orElse("");
    }

    private static List<String> ids(Upload upload) {
        return List.of(upload.id().toString());
    }

    private Upload taken(String name, byte[] bytes) {
        Announced announced = new Announced("form.field", name, bytes.length, "");
        return uploads.take(holder, announced, new ByteArrayInputStream(bytes));
    }

    private void refused(String name, byte[] bytes, String... words) {
        assertThatExceptionOfType(UploadRefused.class)
                .isThrownBy(() -> taken(name, bytes))
                .satisfies(refusal -> assertThat(refusal.getMessage()).contains(words));
    }
}
