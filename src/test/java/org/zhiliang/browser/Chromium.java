package org.zhiliang.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * The system's Chromium, one per run; every test opens windows of its own in it. Where there is none the tests are skipped,
 * unless {@code ZHILIANG_BROWSER=required}.
 */
final class Chromium implements ExecutionCondition, AfterEachCallback {

    private static final String WHETHER = "ZHILIANG_BROWSER";
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--lang=en-US",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final List<BrowserContext> opened = new ArrayList<>();
    private final List<Screen> screens = new ArrayList<>();
    private Browser browser;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Optional<Path> found = executable();
        if (found.isPresent()) {
            browser = context.getRoot()
                    .getStore(Namespace.create(Chromium.class))
                    .getOrComputeIfAbsent(Running.class, key -> new Running(found.get()), Running.class)
                    .browser;
            return ConditionEvaluationResult.enabled("Chromium is at " + found.get());
        }
        if ("required".equals(System.getenv(WHETHER))) {
            throw new IllegalStateException(
                    "Browser tests are mandatory (" + WHETHER + "=required), but there is no Chromium");
        }
        String why = "Browser tests are skipped: no Chromium on this machine";
        System.out.println(why);
        return ConditionEvaluationResult.disabled(why);
    }

    /** A window of this size with cookies of its own. */
    Screen window(int port, int width, int height) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL("http://localhost:" + port)
                .setViewportSize(width, height)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(120_000);
        opened.add(context);
        Screen screen = new Screen(context.newPage());
        screens.add(screen);
        return screen;
    }

    Screen phone(int port) {
        return window(port, 390, 844);
    }

    Screen desktop(int port) {
        return window(port, 1280, 900);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            screens.forEach(screen ->
                    screen.shot("failed-" + context.getRequiredTestMethod().getName() + "-" + screens.indexOf(screen)));
        }
        screens.clear();
        opened.forEach(BrowserContext::close);
        opened.clear();
    }

    private static Optional<Path> executable() {
        String told = System.getenv("CHROMIUM");
        return Stream.of(
                        told == null ? "/usr/bin/chromium" : told,
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Lives until the last test of the run. */
    private static final class Running implements CloseableResource {

        private final Playwright playwright;
        private final Browser browser;

        Running(Path executable) {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable)
                            .setArgs(FLAGS));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
