package org.zhiliang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhiliang.ProcessDriver;
import org.zhiliang.ServedHouse;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Values;

/** axe-core finds nothing on any page, on a phone and on a desk; nothing scrolls sideways at 320 px. */
@ServedHouse
class AccessibilityTests {

    private static final int[][] SIZES = {{390, 844}, {1280, 900}};

    private static final int SHOWN = 390;

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @LocalServerPort
    int port;

    @Autowired
    ProcessDriver driver;

    private final List<String> wrong = new ArrayList<>();

    @Test
    void pages_for_everybody() {
        Screen screen = chromium.phone(port);
        for (String path : List.of(
                "/",
                "/help/complaint",
                "/privacy",
                "/accessibility",
                "/case",
                "/link/nothing",
                "/sign-in",
                "/sign-in?error",
                "/register",
                "/lodge/complaint",
                "/no-such-page",
                "/interrupted")) {
            look(screen, path);
        }
        screen.visit("/case")
                .fill("number", "TS-650102-2026-000001")
                .fill("code", "ABC")
                .send();
        inspect(screen, "case-query-wrong");
        screen.visit("/register").send();
        inspect(screen, "register-wrong");
        assertThat(wrong).isEmpty();
    }

    @Test
    void each_page_of_the_complaint_form_empty_wrong_and_filled() {
        Screen screen = chromium.phone(port);
        ComplaintPages.FILLED.forEach((step, filling) -> {
            screen.visit("/lodge/complaint/" + step);
            inspect(screen, "form-" + step);
            screen.send();
            inspect(screen, "form-" + step + "-wrong");
            screen.visit("/lodge/complaint/" + step);
            filling.accept(screen);
            screen.send();
        });
        for (String step : List.of("agent", "joint", "report")) {
            look(screen, "/lodge/complaint/" + step);
        }
        look(screen, "/lodge/complaint/check");
        assertThat(wrong).isEmpty();
    }

    @Test
    void receipt_case_and_the_tasks_of_a_party() {
        Screen screen = chromium.phone(port);
        CaseNo caseNo = new CaseNo(ComplaintPages.lodge(screen));
        inspect(screen, "receipt");
        look(screen, "/case/" + caseNo);
        driver.complete(
                caseNo,
                "Task_Route",
                "ts-intake",
                Values.of("routing", "forward").with("unit", "amr-650102"));
        driver.runAllSteps(caseNo);
        driver.complete(caseNo, "Task_Receive", "ts-handler1", Values.of("receiving", "accept"));
        driver.complete(
                caseNo,
                "Task_Review",
                "ts-handler1",
                Values.of("decision", "identity")
                        .with("materials", "身份证正反面照片")
                        .with(
                                "identityUntil",
                                java.time.LocalDate.now().plusDays(5).toString()));
        driver.runAllSteps(caseNo);
        look(screen, "/case/" + caseNo);
        look(screen, "/case/" + caseNo + "/task/Task_SupplyIdentity");
        screen.send();
        inspect(screen, "task-wrong");
        Screen handler = chromium.desktop(port).signIn("ts-handler1");
        look(handler, "/staff/cases/" + caseNo);
        assertThat(wrong).isEmpty();
    }

    @Test
    void pages_of_people_who_are_signed_in() {
        Screen party = chromium.desktop(port).signIn("aygul");
        look(party, "/my/cases");
        look(party, "/account/password");
        look(party, "/staff/inbox");
        Screen official = chromium.desktop(port).signIn("ts-head");
        for (String path : List.of("/staff/inbox", "/staff/absence", "/admin/users")) {
            look(official, path);
        }
        Screen admin = chromium.desktop(port).signIn("admin");
        for (String path :
                List.of("/admin/outbox", "/admin/audit", "/admin/users", "/admin/users/new", "/admin/users/ts-head")) {
            look(admin, path);
        }
        assertThat(wrong).isEmpty();
    }

    private void look(Screen screen, String path) {
        screen.visit(path);
        inspect(screen, path.substring(1).replaceAll("[^A-Za-z0-9]+", "-"));
    }

    private void inspect(Screen screen, String name) {
        for (int[] size : SIZES) {
            screen.page().setViewportSize(size[0], size[1]);
            if (size[0] == SHOWN) {
                screen.shot(name);
            }
            note(name + " at " + size[0], screen::isAccessible);
        }
        screen.page().setViewportSize(320, 640);
        note(name + " at 320", screen::doesNotScrollSideways);
        screen.page().setViewportSize(390, 844);
    }

    /** All that is wrong is told at once. */
    private void note(String where, Runnable check) {
        try {
            check.run();
        } catch (AssertionError e) {
            wrong.add(where + ": " + e.getMessage().strip());
        }
    }
}
