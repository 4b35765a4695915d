package org.zhiliang.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SecretTests {

    private final Secret secret = new Secret("a text of at least 32 characters, really");

    @Test
    void a_seal_holds_for_its_text_and_purpose_only() {
        String seal = secret.seal("link", "TS-1");
        assertThat(seal).hasSize(43).matches("[A-Za-z0-9_-]+");
        assertThat(secret.sealed("link", "TS-1", seal)).isTrue();
        assertThat(secret.sealed("link", "TS-2", seal)).isFalse();
        assertThat(secret.sealed("code", "TS-1", seal)).isFalse();
    }

    @Test
    void the_start_is_refused_without_a_secret_and_says_what_to_do() {
        assertThatThrownBy(() -> new Secret(""))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.action()).contains("ZHILIANG_SECRET"));
    }
}
