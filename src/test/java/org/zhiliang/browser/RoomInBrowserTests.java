package org.zhiliang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhiliang.ProcessDriver;
import org.zhiliang.ServedHouse;
import org.zhiliang.complaint.Complaints;
import org.zhiliang.complaint.Lodgings;
import org.zhiliang.complaint.MediatedCase;
import org.zhiliang.document.Samples;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.party.PartyKeys;
import org.zhiliang.party.PartyRole;

/** Both parties in the room, each on a phone: evidence through the upload script, and a session that ends meanwhile. */
@ServedHouse
class RoomInBrowserTests {

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @LocalServerPort
    int port;

    @Autowired
    Complaints complaints;

    @Autowired
    ProcessDriver driver;

    @Autowired
    PartyKeys keys;

    MediatedCase one;
    CaseNo caseNo;
    String home;
    Screen buyer;

    @BeforeEach
    void a_mediation() {
        one = MediatedCase.lodged(complaints, driver, Lodgings.aComplaint().byAccount("aygul"))
                .arranged();
        caseNo = one.caseNo();
        home = "/case/" + caseNo;
        buyer = chromium.phone(port);
        buyer.visit("/case")
                .fill("number", caseNo.value())
                .fill("code", one.queryCode())
                .send();
        buyer.page().waitForURL("**" + home);
    }

    @Test
    void evidence_goes_from_one_phone_to_the_other_and_back_comes_the_receipt() {
        show(buyer, new FilePayload("漏水照片.png", "image/png", Samples.png()), "照片证明壶底漏水。");
        buyer.sees("漏水照片.png")
                .sees("被投诉人尚未阅读")
                .shot("room-evidence-complainant")
                .isAccessible();

        Screen shop = byLink();
        shop.visit(home + "/room").sees("照片证明壶底漏水。").sees("漏水照片.png").isAccessible();
        buyer.visit(home + "/room").sees("被投诉人于 ");
        show(shop, new FilePayload("出厂检测.pdf", "application/pdf", Samples.pdf(1_500_000)), "出厂检测合格。");
        shop.sees("出厂检测.pdf").shot("room-evidence-respondent");
        buyer.visit(home + "/room").sees("出厂检测合格。");
    }

    @Test
    void a_file_whose_name_lies_is_refused_on_the_page_and_what_was_typed_stays() {
        buyer.visit(home + "/evidence").fill("text", "这是说明。");
        buyer.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "收据.pdf",
                        "application/pdf",
                        "<html><script>1</script></html>".getBytes(StandardCharsets.UTF_8)));
        buyer.sees("收据.pdf");
        buyer.page()
                .waitForCondition(() -> buyer.page().locator("main").innerText().contains("《收据.pdf》"));
        buyer.shot("evidence-refused").isAccessible();
        assertThat(buyer.field("text").inputValue()).isEqualTo("这是说明。");
    }

    @Test
    void a_statement_survives_the_end_of_the_session() {
        buyer.visit(home + "/room");
        buyer.page().locator("#statement-text").fill("请在周五之前换货，否则我要求退款。");
        buyer.page()
                .context()
                .clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("ZHILIANG"));
        buyer.page().locator("form[action$='/statement'] button").click();
        buyer.page().waitForURL(address -> address.contains("/case?lost"));
        buyer.sees("没有丢失").shot("case-lost").isAccessible();
        buyer.fill("code", one.queryCode()).send();
        buyer.page().waitForURL("**" + home + "/room*");
        buyer.sees("您刚才填写的内容还在下面").shot("room-restored").isAccessible();
        assertThat(buyer.page().locator("#statement-text").inputValue()).isEqualTo("请在周五之前换货，否则我要求退款。");
    }

    @Test
    void the_ways_in_and_my_cases_are_accessible_in_both_languages() {
        Screen shop = byLink();
        Screen owner = chromium.phone(port).signIn("aygul");
        Screen handler = chromium.phone(port).signIn("ts-handler1");
        for (String language : new String[] {"", "en"}) {
            for (String path :
                    new String[] {"/case/link", "/case?lost&number=" + caseNo, "/link/nothing", home + "/code"}) {
                look(buyer, path, language);
            }
            buyer.visit(inLanguage("/case/link", language)).send();
            buyer.isAccessible();
            look(shop, home + "/colleague", language);
            look(shop, home, language);
            look(owner, "/my/cases", language);
            look(owner, "/my/inbox", language);
            look(handler, "/staff/cases/" + caseNo, language);
        }
        handler.visit("/staff/cases/" + caseNo + "?lang=zh");
        buyer.visit(inLanguage(home + "/code", "zh"))
                .send()
                .sees("请记下")
                .shot("query-code-shown")
                .isAccessible();
        handler.page().getByText("打印给被投诉人的信函").click();
        handler.sees("扫描二维码").shot("link-letter").isAccessible();
    }

    @Test
    void an_official_finds_the_form_again_and_sends_it_only_when_they_want_to() {
        Screen handler = chromium.phone(port).signIn("ts-handler1");
        handler.visit("/staff/absence")
                .fill("from", LocalDate.now().plusDays(40).toString());
        handler.fill("to", LocalDate.now().plusDays(41).toString()).select("substitute", "ts-handler2");
        handler.page()
                .context()
                .clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("ZHILIANG"));
        handler.page().locator("form[action$='/staff/absence'] button").click();
        handler.page().waitForURL("**/sign-in");
        handler.fill("username", "ts-handler1").fill("password", "demo-2026");
        handler.page().locator("#sign-in button[type=submit]").click();
        handler.page().waitForURL("**/account/unsent");
        handler.sees("您刚才填写的内容没有提交").sees("代办人").shot("unsent").isAccessible();
        handler.page().getByText("现在提交").click();
        handler.page().waitForURL("**/staff/absence*");
        handler.sees(LocalDate.now().plusDays(41).toString());
    }

    private void look(Screen screen, String path, String language) {
        screen.visit(inLanguage(path, language));
        screen.shot("room" + (path + language).replaceAll("[^A-Za-z0-9]+", "-").replace(caseNo.value(), "case"))
                .isAccessible();
        screen.page().setViewportSize(320, 640);
        screen.doesNotScrollSideways();
        screen.page().setViewportSize(390, 844);
    }

    private static String inLanguage(String path, String language) {
        return language.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + "lang=" + language;
    }

    private Screen byLink() {
        Screen shop = chromium.phone(port);
        shop.visit("/link/" + keys.issue(caseNo, PartyRole.RESPONDENT, Duration.ofDays(1)))
                .send();
        shop.page().waitForURL("**" + home);
        return shop;
    }

    private void show(Screen party, FilePayload file, String text) {
        party.visit(home + "/evidence").fill("text", text).choose("shared", "yes");
        party.page().locator("input[type=file]").setInputFiles(file);
        party.page()
                .locator("main form input[type=hidden][name=evidence]")
                .first()
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        party.send();
        party.page().waitForURL("**" + home + "/room*");
    }
}
