package org.zhiliang.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.thymeleaf.ITemplateEngine;
import org.zhiliang.HouseTest;
import org.zhiliang.access.Units;
import org.zhiliang.document.press.Press;
import org.zhiliang.engine.CaseNo;

@HouseTest
@ExtendWith(OutputCaptureExtension.class)
class PaperPagesTests {

    @Autowired
    ITemplateEngine templates;

    @Autowired
    Units units;

    @TempDir
    Path withoutFonts;

    record Text(String words) {}

    @Test
    void without_a_font_for_chinese_the_same_paper_is_print_ready_html_and_the_log_says_so_in_one_line(
            CapturedOutput log) {
        Press press = new Press(List.of(withoutFonts.toString()));
        PaperPages.Printed printed = new PaperPages(templates, press, units)
                .print(draft("理由：<未提供>凭证。"), "乌天市监试〔2026〕1号", LocalDate.of(2026, 9, 1));

        assertThat(log.getAll().lines().filter(line -> line.contains("print-ready HTML")))
                .hasSize(1);
        assertThat(printed.mediaType()).startsWith("text/html");
        assertThat(new String(printed.bytes(), StandardCharsets.UTF_8))
                .contains("乌鲁木齐市天山区市场监督管理局", "乌天市监试〔2026〕1号", "理由：&lt;未提供&gt;凭证。", "2026年9月1日", "size: A4");
    }

    @Test
    void a_place_with_a_font_is_taken() {
        assertThat(new Press(List.of())
                        .print("<html lang=\"zh-CN\"><head><title>试</title></head><body>中</body></html>"))
                .isPresent();
    }

    private static PaperDraft draft(String words) {
        return new PaperDraft(
                new CaseNo("TS-650102-2026-000001"),
                "plain",
                "试",
                "情况说明",
                "1",
                "amr-650102",
                Set.of(),
                new Text(words));
    }
}
