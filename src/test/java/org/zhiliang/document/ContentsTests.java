package org.zhiliang.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhiliang.HouseTest;
import org.zhiliang.engine.NotFound;

@HouseTest
class ContentsTests {

    @Autowired
    Contents contents;

    @Autowired
    Vault vault;

    @Autowired
    JdbcClient jdbc;

    final byte[] receipt = ("收据 " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);

    @Test
    void what_was_stored_comes_out_as_it_went_in() throws IOException {
        Content content = contents.store(receipt);

        assertThat(content.hash()).matches("[0-9a-f]{64}");
        assertThat(content.size()).isEqualTo(receipt.length);
        assertThat(contents.isStored(content.hash())).isTrue();
        try (InputStream stored = contents.open(content.hash())) {
            assertThat(stored.readAllBytes()).isEqualTo(receipt);
        }
    }

    @Test
    void the_same_bytes_are_kept_once() {
        Content first = contents.store(receipt);
        assertThat(contents.store(receipt)).isEqualTo(first);
        assertThat(jdbc.sql("select count(*) from document_content where hash = ?")
                        .param(first.hash())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void bytes_that_are_gone_from_the_disk_are_not_said_to_be_there() throws IOException {
        Content content = contents.store(receipt);
        Files.delete(vault.place(content.hash()));

        assertThat(contents.isStored(content.hash())).isFalse();
        assertThatExceptionOfType(ContentLost.class).isThrownBy(() -> contents.open(content.hash()));
        contents.store(receipt);
        assertThat(contents.isStored(content.hash())).isTrue();
    }

    @Test
    void nothing_is_not_stored_and_what_nobody_stored_is_not_found() {
        assertThatIllegalArgumentException().isThrownBy(() -> contents.store(new byte[0]));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> contents.open("0".repeat(64)));
    }
}
