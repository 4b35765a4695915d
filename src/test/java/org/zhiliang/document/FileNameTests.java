package org.zhiliang.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {

    @ParameterizedTest
    @CsvSource({
        "收据.pdf, 收据.pdf",
        "../../etc/passwd.txt, passwd.txt",
        "'C:\\Users\\me\\小票 1.jpg', 小票 1.jpg",
        "'..hidden.pdf. ', hidden.pdf",
        "'a<b>:\"|?*.pdf', a_b______.pdf",
        "con.txt, _con.txt",
        "LPT1, _LPT1",
        "/, ''",
        "'..', ''"
    })
    void folders_and_special_characters_go(String given, String kept) {
        assertThat(FileName.clean(given)).isEqualTo(kept);
    }

    @Test
    void what_cannot_be_seen_goes() {
        assertThat(FileName.clean("发票\u202Efdp.exe")).isEqualTo("发票fdp.exe");
        assertThat(FileName.clean("a\u0000b\u200Bc\r\nd\uFEFF.pdf")).isEqualTo("abcd.pdf");
    }

    @Test
    void a_long_name_keeps_its_extension() {
        String name = FileName.clean("长".repeat(300) + ".docx");
        assertThat(name).hasSize(120).endsWith("长.docx");
        assertThat(FileName.clean("😀".repeat(200) + ".pdf")).endsWith("😀.pdf");
    }
}
