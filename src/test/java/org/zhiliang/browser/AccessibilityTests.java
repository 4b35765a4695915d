package org.zhiliang.browser;

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

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @LocalServerPort
    int port;

    @Autowired
    ProcessDriver driver;

    private final Inspection inspection = new Inspection();

    @Test
    void pages_for_everybody() {
        Screen screen = chromium.phone(port);
        for (String path : List.of(
                "/",
                "/?lang=en",
                "/?lang=zh",
                "/lodge",
                "/award",
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
                "/no-such-page?lang=en",
                "/error",
                "/error?lang=zh",
                "/interrupted")) {
            inspection.look(screen, path);
        }
        screen.visit("/case")
                .fill("number", "TS-650102-2026-000001")
                .fill("code", "ABC")
                .send();
        inspection.inspect(screen, "case-query-wrong");
        screen.visit("/register").send();
        inspection.inspect(screen, "register-wrong");
        inspection.findsNothing();
    }

    @Test
    void each_page_of_the_complaint_form_empty_wrong_and_filled() {
        Screen screen = chromium.phone(port);
        ComplaintPages.FILLED.forEach((step, filling) -> {
            screen.visit("/lodge/complaint/" + step);
            inspection.inspect(screen, "form-" + step);
            screen.send();
            inspection.inspect(screen, "form-" + step + "-wrong");
            screen.visit("/lodge/complaint/" + step);
            filling.accept(screen);
            screen.send();
        });
        for (String step : List.of("agent", "joint", "report")) {
            inspection.look(screen, "/lodge/complaint/" + step);
        }
        inspection.look(screen, "/lodge/complaint/check");
        inspection.findsNothing();
    }

    @Test
    void the_pages_of_the_report_form() {
        Screen screen = chromium.phone(port);
        for (String step : List.of("identity", "who", "respondent", "facts", "evidence", "check")) {
            inspection.look(screen, "/lodge/report/" + step);
        }
        inspection.findsNothing();
    }

    @Test
    void receipt_case_and_the_tasks_of_a_party() {
        Screen screen = chromium.phone(port);
        CaseNo caseNo = new CaseNo(ComplaintPages.lodge(screen));
        inspection.inspect(screen, "receipt");
        inspection.look(screen, "/case/" + caseNo);
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
        inspection.look(screen, "/case/" + caseNo);
        inspection.look(screen, "/case/" + caseNo + "/task/Task_SupplyIdentity");
        screen.send();
        inspection.inspect(screen, "task-wrong");
        Screen handler = chromium.desktop(port).signIn("ts-handler1");
        inspection.look(handler, "/staff/cases/" + caseNo);
        inspection.findsNothing();
    }

    @Test
    void pages_of_people_who_are_signed_in() {
        Screen party = chromium.desktop(port).signIn("aygul");
        inspection.look(party, "/my/cases");
        inspection.look(party, "/account/password");
        inspection.look(party, "/staff/inbox");
        Screen official = chromium.desktop(port).signIn("ts-head");
        // The last of them is refused to her.
        for (String path : List.of("/staff/inbox", "/staff/absence", "/admin/users", "/admin/users?lang=en")) {
            inspection.look(official, path);
        }
        Screen admin = chromium.desktop(port).signIn("admin");
        for (String path : List.of(
                "/admin/outbox",
                "/admin/audit",
                "/admin/users",
                "/admin/users/new",
                "/admin/users/ts-head",
                "/admin/calendar",
                "/admin/rules",
                "/admin/rules/T-ACCEPT/*")) {
            inspection.look(admin, path);
        }
        Screen office = chromium.desktop(port).signIn("award-office");
        inspection.look(office, "/staff/award");
        office.visit("/staff/award").send();
        inspection.inspect(office, "award-plan");
        office.fill("cycleYears", "99").send();
        inspection.inspect(office, "award-plan-wrong");
        office.fill("cycleYears", "5").send();
        inspection.inspect(office, "award-changes");
        inspection.findsNothing();
    }
}
