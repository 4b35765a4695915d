package org.zhiliang.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zhiliang.HouseTest;
import org.zhiliang.access.SignedIn;

@HouseTest
class FailureTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void what_a_room_does_not_find_is_not_found() {
        assertThat(mvc.get().uri("/staff/cases/TS-650102-2026-000000").with(SignedIn.as("ts-head")))
                .hasStatus(404);
    }

    @Test
    void every_failure_has_a_page_of_ours() {
        assertThat(failed(404, null)).bodyText().contains("没有找到", "回到首页");
        assertThat(failed(409, "这项任务已由张三认领。")).bodyText().contains("这项任务已由张三认领。");
        assertThat(failed(409, null)).bodyText().contains("没有生效");
        assertThat(failed(413, null)).bodyText().contains("太大");
        assertThat(failed(405, null)).bodyText().contains("不能办理");
        assertThat(failed(500, null)).bodyText().contains("暂时出错");
    }

    private MvcTestResult failed(int status, String said) {
        return mvc.get()
                .uri("/error")
                .accept(MediaType.TEXT_HTML)
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/somewhere")
                .with(request -> {
                    request.setAttribute("said", said);
                    return request;
                })
                .exchange();
    }
}
