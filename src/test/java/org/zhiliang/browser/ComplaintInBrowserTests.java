package org.zhiliang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhiliang.ProcessDriver;
import org.zhiliang.ServedHouse;
import org.zhiliang.complaint.ComplaintFiles;
import org.zhiliang.complaint.domain.ComplaintStatus;
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
        complete(intake, caseNo, "Task_Route", "分送办理单位");
        driver.runAllSteps(caseNo);
        Screen handler = chromium.desktop(port).signIn("ts-handler1");
        complete(handler, caseNo, "Task_Receive", "接收");
        complete(handler, caseNo, "Task_Review", "受理");
        driver.runStep(caseNo, "Task_IssueAcceptance");
        assertThat(files.get(caseNo).status()).isEqualTo(ComplaintStatus.ACCEPTED);
        phone.visit("/case/" + caseNo).shot("phone-case-accepted").isAccessible();

        Screen cockpit = chromium.desktop(port).signIn("admin");
        cockpit.visit("/camunda/app/cockpit/default/#/process-instance/" + driver.instance(caseNo, "complaint-handling")
                + "/runtime");
        cockpit.sees(caseNo.value());
        cockpit.page()
                .locator(".djs-container [data-element-id=Call_Mediation]")
                .first()
                .waitFor();
        cockpit.shot("cockpit-instance");
    }

    /** Claims the task in the task list, chooses an answer and sends the form. */
    private void complete(Screen screen, CaseNo caseNo, String step, String answer) {
        Page page = screen.page();
        String id = driver.task(caseNo, step).id().value();
        screen.visit("/camunda/app/tasklist/default/#/?task=" + id);
        page.getByText(caseNo.value()).first().waitFor();
        page.getByText("认领", new Page.GetByTextOptions().setExact(true)).first().click();
        Locator form = page.locator(".fjs-form");
        form.getByText(answer, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        screen.shot("tasklist-" + step);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("提交").setExact(true))
                .first()
                .click();
        page.waitForCondition(() -> !driver.steps(caseNo).contains(step));
        screen.sees("请在列表中选择一项任务").wasRefusedNothing();
    }
}
