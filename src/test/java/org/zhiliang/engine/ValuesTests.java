package org.zhiliang.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ValuesTests {

    private final AtomicInteger asked = new AtomicInteger();

    private final Values values = Values.of("unit", "amr-650102")
            .withLater(
                    () -> {
                        asked.incrementAndGet();
                        return Values.of("facts", "much").with("advice", "more");
                    },
                    "facts",
                    "advice")
            .with("reason", "none");

    @Test
    void what_nobody_looks_at_is_not_found_out() {
        assertThat(values.text("unit")).isEqualTo("amr-650102");
        assertThat(values.keys()).containsExactly("unit", "facts", "advice", "reason");
        assertThat(Values.none().with(values).without("reason").text("unit")).isEqualTo("amr-650102");
        assertThat(asked).hasValue(0);
    }

    @Test
    void what_belongs_together_is_found_out_once() {
        assertThat(values.text("facts")).isEqualTo("much");
        assertThat(values.with("x", 1).text("advice")).isEqualTo("more");
        assertThat(asked).hasValue(1);
    }

    @Test
    void what_is_written_out_is_complete() {
        assertThat(values.now().asMap()).isEqualTo(values.asMap()).containsEntry("advice", "more");
        assertThat(values).isEqualTo(values.now());
        assertThat(asked).hasValue(1);
    }
}
