package org.zhiliang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhiliang.ProcessDriver;
import org.zhiliang.ServedHouse;
import org.zhiliang.complaint.ComplaintFiles;
import org.zhiliang.engine.CaseNo;

/** A complaint from a phone to its acceptance, with the real task list and the real cockpit. */
@ServedHouse
class ComplaintInBrowserTests {

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @LocalServerPort
    int port;

    @Autowired
    ProcessDriver driver;

    @Autowired
    ComplaintFiles files;

    @Test
    void a_complaint_is_lodged_on_a_phone_and_accepted_in_the_task_list() {
        Screen phone = chromium.phone(port);
        CaseNo caseNo = new CaseNo(ComplaintPages.lodge(phone));
        phone.sees("查询码").shot("phone-receipt");
        phone.page().locator("main a.govuk-button").click();
        phone.page().waitForURL("**/case/" + caseNo);
        phone.sees(caseNo.value()).shot("phone-case");

        Screen intake = chromium.desktop(port).signIn("ts-intake");
        openTask(intake, caseNo, "Task_Route");
        intake.page().getByLabel("处理方式").first().click();
        pick(intake, "转办");
        complete(intake);
        driver.runAllSteps(caseNo);
        assertThat(driver.steps(caseNo)).contains("Task_Receive");

        Screen cockpit = chromium.desktop(port).signIn("admin");
        cockpit.visit("/camunda/app/cockpit/default/#/processes");
        cockpit.sees("投诉").shot("cockpit-processes");
    }

    private void openTask(Screen screen, CaseNo caseNo, String step) {
        screen.visit("/camunda/app/tasklist/default/#/?task="
                + driver.task(caseNo, step).id());
        screen.sees(caseNo.value());
        screen.page().locator("form .fjs-form, .fjs-form").first().waitFor();
        screen.shot("tasklist-" + step);
    }

    private static void pick(Screen screen, String label) {
        screen.page()
                .getByText(label, new Page.GetByTextOptions().setExact(true))
                .last()
                .click();
    }

    private static void complete(Screen screen) {
        Locator button = screen.page().locator("button[type=submit]").last();
        button.click();
        button.waitFor(
                new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }
}
