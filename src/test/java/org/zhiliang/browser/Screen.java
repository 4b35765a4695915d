package org.zhiliang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** One window, with the few things that tests do in it again and again. */
final class Screen {

    private static final Path SHOTS = Path.of("target/browser");

    private final Page page;
    private final List<String> refused = new CopyOnWriteArrayList<>();

    Screen(Page page) {
        this.page = page;
        page.onResponse(response -> {
            if (response.status() >= 400) {
                refused.add(response.status() + " " + response.url());
            }
        });
    }

    Page page() {
        return page;
    }

    Screen visit(String path) {
        page.navigate(path);
        return this;
    }

    Screen signIn(String login) {
        visit("/sign-in");
        fill("username", login).fill("password", "demo-2026");
        page.locator("#sign-in button[type=submit]").click();
        page.waitForURL(address -> !address.contains("/sign-in"));
        return this;
    }

    Screen fill(String name, String text) {
        field(name).fill(text);
        return this;
    }

    Screen choose(String name, String value) {
        page.locator("input[name='%s'][value='%s']".formatted(name, value)).check();
        return this;
    }

    Screen select(String name, String value) {
        page.locator("select[name='%s']".formatted(name)).selectOption(value);
        return this;
    }

    Locator field(String name) {
        return page.locator("[name='%s']".formatted(name));
    }

    /** Presses the button that sends the page's main form, and waits for the next page. */
    Screen send() {
        page.locator("main form button[type=submit]:not([name])").last().click();
        page.waitForLoadState();
        return this;
    }

    Screen sees(String text) {
        page.getByText(text).first().waitFor();
        return this;
    }

    /** Whatever the page asked of the server by itself was answered. */
    Screen wasRefusedNothing() {
        assertThat(refused).as("refused to %s", page.url()).isEmpty();
        return this;
    }

    Screen shot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SHOTS.resolve(name + ".png"))
                .setFullPage(true));
        return this;
    }

    /** No violation of the accessibility rules, nor anything wider than the window. */
    Screen isAccessible() {
        // Without a second window of its own, which a busy machine may close too early.
        List<String> wrong = new AxeBuilder(page)
                        .setLegacyMode(true)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(Screen::told)
                        .toList();
        assertThat(wrong).as("axe at %s", page.url()).isEmpty();
        return doesNotScrollSideways();
    }

    Screen doesNotScrollSideways() {
        Object wide = page.evaluate("""
                () => {
                  const width = document.documentElement.clientWidth;
                  if (document.documentElement.scrollWidth <= width) return '';
                  return [...document.querySelectorAll('body *')]
                    .filter(e => e.getBoundingClientRect().right > width + 1)
                    .slice(0, 5).map(e => e.outerHTML.slice(0, 120)).join('\\n') || 'page is wider than the window';
                }
                """);
        assertThat(wide).as("wider than the window at %s", page.url()).isEqualTo("");
        return this;
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(4).toList();
    }
}
