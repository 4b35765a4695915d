package org.zhiliang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhiliang.ServedHouse;
import org.zhiliang.document.Samples;

/** Files on their way from a phone with a bad line, or at a busy house. */
@ServedHouse
class UploadsInBrowserTests {

    private static final String PIECES = "**/lodge/complaint/files/*?offset=*";

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    private Path receipt;
    private Screen screen;
    private Page page;

    @BeforeEach
    void a_receipt_on_a_phone() throws IOException {
        receipt = Files.write(folder.resolve("收据.pdf"), Samples.pdf(1_500_000));
        screen = chromium.phone(port).visit("/lodge/complaint/evidence");
        page = screen.page();
    }

    @Test
    void a_broken_line_is_taken_up_again_by_itself_and_nothing_is_lost() {
        AtomicInteger tries = new AtomicInteger();
        page.route(PIECES, route -> {
            if (tries.incrementAndGet() == 2) {
                route.abort();
            } else {
                route.resume();
            }
        });
        choose();
        screen.sees("网络中断，正在重新连接");
        arrives();
        assertThat(tries.get()).isGreaterThan(2);
    }

    @Test
    void a_busy_house_is_not_called_a_broken_line_and_says_when_it_goes_on() {
        AtomicInteger tries = new AtomicInteger();
        page.route(PIECES, route -> {
            if (tries.incrementAndGet() == 2) {
                route.fulfill(new Route.FulfillOptions().setStatus(429).setHeaders(Map.of("Retry-After", "3")));
            } else {
                route.resume();
            }
        });
        choose();
        screen.sees("来自您所在网络的上传过多，3 秒后自动继续");
        assertThat(page.getByText("网络中断，正在").isVisible()).isFalse();
        screen.shot("upload-busy").isAccessible();
        arrives();
    }

    @Test
    void a_busy_house_is_told_of_in_english_too() {
        screen.visit("/lodge/complaint/evidence?lang=en");
        page.route(
                PIECES,
                route -> route.fulfill(
                        new Route.FulfillOptions().setStatus(429).setHeaders(Map.of("Retry-After", "40"))));
        choose();
        screen.sees("Too much is being sent from your network. We go on by ourselves in");
    }

    @Test
    void after_the_page_was_closed_the_same_file_goes_on_where_it_stopped() {
        AtomicInteger pieces = new AtomicInteger();
        page.route(PIECES, route -> {
            if (pieces.incrementAndGet() < 3) {
                route.resume();
            } else {
                route.abort();
            }
        });
        choose();
        screen.sees("网络中断，正在重新连接");
        page.onDialog(dialog -> dialog.accept());
        page.unroute(PIECES);
        page.route(PIECES, Route::abort);
        screen.visit("/lodge/complaint/evidence");
        screen.sees("再次选择同一个文件");
        screen.shot("upload-stopped");
        page.unroute(PIECES);
        String[] first = new String[1];
        page.onRequest(request -> {
            if (request.method().equals("PUT") && first[0] == null) {
                first[0] = request.url();
            }
        });
        choose();
        arrives();
        assertThat(first[0]).isNotNull().doesNotEndWith("offset=0");
    }

    private void choose() {
        page.locator("input[type=file]").first().setInputFiles(receipt);
    }

    /** The link leads to the file as it was on the phone, byte by byte. */
    private void arrives() {
        Locator link = page.locator("a.zl-file__name", new Page.LocatorOptions().setHasText("收据.pdf"));
        link.waitFor();
        byte[] kept = page.request()
                .get("http://localhost:" + port + link.getAttribute("href"))
                .body();
        assertThat(kept).isEqualTo(bytes());
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(receipt);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
