package org.zhiliang.portal.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;
import org.zhiliang.access.TooOften;

/** Files count by what they weigh, however they are cut. */
class FloodWeightTests {

    private static final String FILES = "/lodge/complaint/files";
    private static final int MEGABYTE = 1024 * 1024;

    private final Flood flood = new Flood(
            Clock.fixed(Instant.parse("2026-05-01T00:00:00Z"), ZoneOffset.UTC),
            new FloodSettings(3, 1, 3, 1, DataSize.ofMegabytes(40), DataSize.ofMegabytes(2)));

    @Test
    void the_pieces_of_one_file_do_not_use_up_what_may_be_changed() {
        assertThatCode(sent("POST", FILES, 0)).doesNotThrowAnyException();
        for (int i = 0; i < 30; i++) {
            assertThatCode(sent("PUT", FILES + "/one", MEGABYTE)).doesNotThrowAnyException();
        }
        assertThatCode(sent("POST", FILES + "/one/finish", 0)).doesNotThrowAnyException();
    }

    @Test
    void too_much_at_once_waits_as_long_as_the_line_takes() {
        for (int i = 0; i < 40; i++) {
            assertThatCode(sent("PUT", FILES + "/one", MEGABYTE)).doesNotThrowAnyException();
        }
        assertThatExceptionOfType(TooOften.class)
                .isThrownBy(sent("PUT", FILES + "/one", MEGABYTE))
                .asInstanceOf(InstanceOfAssertFactories.type(TooOften.class))
                .returns(1L, TooOften::seconds);
        assertThatCode(sent("GET", FILES + "/one/progress", 0)).doesNotThrowAnyException();
    }

    @Test
    void a_file_in_crumbs_and_one_of_untold_length_are_not_light() {
        assertThatExceptionOfType(TooOften.class).isThrownBy(() -> {
            for (int i = 0; i < 2561; i++) {
                sent("PUT", FILES + "/crumbs", 1).call();
            }
        });
        MockHttpServletRequest untold = request("PUT", FILES + "/one", 1);
        untold.setContent(null);
        assertThatExceptionOfType(TooOften.class)
                .isThrownBy(() -> flood.preHandle(untold, new MockHttpServletResponse(), this));
    }

    @Test
    void what_only_looks_like_a_piece_counts_as_a_change() {
        for (int i = 0; i < 3; i++) {
            assertThatCode(sent("PUT", "/lodge/complaint/facts", 1)).doesNotThrowAnyException();
        }
        assertThatExceptionOfType(TooOften.class).isThrownBy(sent("PUT", "/lodge/complaint/facts", 1));
    }

    private ThrowingCallable sent(String method, String path, int bytes) {
        return () -> flood.preHandle(request(method, path, bytes), new MockHttpServletResponse(), this);
    }

    private static MockHttpServletRequest request(String method, String path, int bytes) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setRemoteAddr("203.0.113.9");
        request.setContent(new byte[bytes]);
        return request;
    }
}
