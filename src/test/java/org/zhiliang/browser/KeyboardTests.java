package org.zhiliang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhiliang.ServedHouse;

/** The complaint form without a mouse, and in the other language. */
@ServedHouse
class KeyboardTests {

    private static final int MANY_TABS = 60;

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @LocalServerPort
    int port;

    private Screen screen;

    @Test
    void a_complaint_is_filled_in_and_sent_by_keys_alone() {
        screen = chromium.desktop(port).visit("/lodge/complaint/kind");
        first("sector").first("onBehalf").second("withReport").enter("who");
        type("name", "张三")
                .type("phone", "13912345678")
                .type("address", "乌鲁木齐市天山区解放南路 1 号")
                .enter("respondent");
        type("respondentName", "晨光家电行")
                .down("respondentRegion")
                .type("respondentAddress", "示例路 1 号")
                .enter("purchase");
        first("subject").first("purpose").second("online").enter("item");
        type("itemName", "电热水壶").type("amount", "268").date("purchaseDate").enter("facts");
        down("problem")
                .type("facts", "新买的电热水壶使用三天后漏水,协商未果。")
                .second("elsewhere")
                .enter("injury");
        second("injured").enter("claims");
        first("claims").enter("evidence");
        enter("consent");
        first("delegation").first("publicity").first("truth").enter("check");
        enter("lodged");
        screen.sees("查询码");
    }

    @Test
    void the_language_is_switched_on_any_page_and_nothing_filled_in_is_lost() {
        screen = chromium.phone(port).visit("/lodge/complaint/who");
        screen.fill("name", "张三").fill("phone", "139").send();
        screen.page().locator("a[hreflang=en]").click();
        screen.page().waitForURL("**lang=en**");
        assertThat(screen.page().locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(screen.field("name").inputValue()).isEqualTo("张三");
        screen.visit("/lodge/complaint/who").sees("Postal address");
        screen.page().locator("a[hreflang=zh-CN]").click();
        screen.sees("联系地址");
    }

    private KeyboardTests first(String name) {
        reach(name);
        screen.page().keyboard().press("Space");
        return this;
    }

    private KeyboardTests second(String name) {
        first(name);
        screen.page().keyboard().press("ArrowDown");
        return this;
    }

    private KeyboardTests down(String name) {
        reach(name);
        screen.page().keyboard().press("ArrowDown");
        return this;
    }

    private KeyboardTests type(String name, String text) {
        reach(name);
        screen.page().keyboard().insertText(text);
        return this;
    }

    private KeyboardTests date(String name) {
        reach(name);
        LocalDate day = LocalDate.now().minusDays(20);
        // The browser speaks English: month, day, year.
        screen.page().keyboard().type("%02d%02d%d".formatted(day.getMonthValue(), day.getDayOfMonth(), day.getYear()));
        return this;
    }

    /** To the button that sends the page, and on to the next one. */
    private KeyboardTests enter(String next) {
        for (int i = 0; i < MANY_TABS && !"submit".equals(focused("type")); i++) {
            screen.page().keyboard().press("Tab");
        }
        screen.page().keyboard().press("Enter");
        screen.page().waitForURL("**/" + next + ("lodged".equals(next) ? "?*" : ""));
        return this;
    }

    private void reach(String name) {
        for (int i = 0; i < MANY_TABS; i++) {
            screen.page().keyboard().press("Tab");
            if (name.equals(focused("name"))) {
                return;
            }
        }
        throw new AssertionError(
                name + " cannot be reached with the Tab key at " + screen.page().url());
    }

    private String focused(String attribute) {
        return String.valueOf(
                screen.page().evaluate("name => document.activeElement.getAttribute(name) ?? ''", attribute));
    }
}
