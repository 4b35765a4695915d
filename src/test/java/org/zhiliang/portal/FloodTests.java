package org.zhiliang.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.zhiliang.HouseTest;
import org.zhiliang.access.SignedIn;

@HouseTest
class FloodTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void a_flood_of_papers_from_one_source_is_held_back_and_told_when_to_come_again() {
        RequestPostProcessor source = from("203.0.113.7");
        MvcTestResult last = send(source);
        for (int i = 0; i < 250 && last.getResponse().getStatus() != 429; i++) {
            last = send(source);
        }
        assertThat(last).hasStatus(429).headers().containsHeader("Retry-After");
        assertThat(mvc.get().uri("/lodge/rehearsal").with(source)).hasStatusOk();
        assertThat(send(from("203.0.113.8"))).hasStatus(422);
        assertThat(mvc.post()
                        .uri("/lodge/rehearsal/check")
                        .with(csrf())
                        .with(source)
                        .with(SignedIn.as("ts-intake")))
                .hasStatus(422);
    }

    private MvcTestResult send(RequestPostProcessor source) {
        return mvc.post()
                .uri("/lodge/rehearsal/check")
                .with(csrf())
                .with(source)
                .exchange();
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}
