package org.zhiliang.browser;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The complaint form as a complainant fills it in, page by page. */
final class ComplaintPages {

    /** What is done on each page, by the last part of its address; "continue" is left to the test. */
    static final Map<String, Consumer<Screen>> FILLED = new LinkedHashMap<>();

    static {
        FILLED.put(
                "kind",
                screen -> screen.choose("sector", "goods")
                        .choose("onBehalf", "own")
                        .choose("withReport", "no"));
        FILLED.put(
                "who",
                screen -> screen.fill("name", "张三").fill("phone", "13912345678").fill("address", "乌鲁木齐市天山区解放南路 1 号"));
        FILLED.put(
                "respondent",
                screen -> screen.fill("respondentName", "天山区晨光家电行")
                        .select("respondentRegion", "650102")
                        .fill("respondentAddress", "天山区示例路 1 号"));
        FILLED.put(
                "purchase",
                screen -> screen.choose("subject", "goods")
                        .choose("purpose", "daily")
                        .choose("online", "no"));
        FILLED.put(
                "item",
                screen -> screen.fill("itemName", "电热水壶")
                        .fill("amount", "268")
                        .fill(
                                "purchaseDate",
                                LocalDate.now(ZoneId.of("Asia/Shanghai"))
                                        .minusDays(20)
                                        .toString()));
        FILLED.put(
                "facts",
                screen -> screen.select("problem", "quality")
                        .fill("facts", "新买的电热水壶使用三天后漏水,与店家协商换货未果。")
                        .choose("elsewhere", "no"));
        FILLED.put("injury", screen -> screen.choose("injured", "no"));
        FILLED.put("claims", screen -> screen.choose("claims", "replace"));
        FILLED.put("evidence", screen -> {});
        FILLED.put(
                "consent",
                screen -> screen.choose("delegation", "yes")
                        .choose("publicity", "no")
                        .choose("truth", "true"));
    }

    private ComplaintPages() {}

    /** Fills in everything and stops at the page that shows all answers. */
    static void fillAll(Screen screen) {
        screen.visit("/lodge/complaint/kind");
        FILLED.forEach((step, filling) -> {
            screen.page().waitForURL("**/lodge/complaint/" + step);
            filling.accept(screen);
            screen.send();
        });
        screen.page().waitForURL("**/lodge/complaint/check");
    }

    /** Lodges a complaint and answers with its number; the window shows the receipt. */
    static String lodge(Screen screen) {
        fillAll(screen);
        screen.send();
        screen.page().waitForURL("**/case/lodged?number=*");
        return screen.page().url().replaceAll(".*number=", "");
    }
}
