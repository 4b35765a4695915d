package org.zhiliang.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.zhiliang.FreshDatabase;
import org.zhiliang.Zhiliang;

/** The house refuses to start where it cannot work or would not be safe, and says in one clear line why. */
@ExtendWith(OutputCaptureExtension.class)
class StartRefusalTests {

    @Test
    void an_unreachable_database_is_named(CapturedOutput output) throws IOException {
        refuses("--spring.datasource.url=jdbc:postgresql://localhost:%d/zhiliang?password=geheim"
                .formatted(freePort()));

        assertThat(output)
                .contains("The database jdbc:postgresql://localhost:")
                .contains("cannot be used: Connection to localhost:")
                .contains("SPRING_DATASOURCE_URL")
                .doesNotContain("geheim");
        saysNothingElse(output);
    }

    @Test
    void a_database_that_does_not_exist_is_named(CapturedOutput output) {
        refuses(
                "--spring.datasource.url=" + FreshDatabase.create().replaceAll("zhiliang_\\d+", "nowhere"),
                "--spring.datasource.username=postgres");

        assertThat(output).contains("database \"nowhere\" does not exist");
        saysNothingElse(output);
    }

    @Test
    void a_missing_secret_is_named_before_anything_is_served(CapturedOutput output) {
        refuses(
                "--spring.datasource.url=" + FreshDatabase.create(),
                "--spring.datasource.username=postgres",
                "--zhiliang.secret=");

        assertThat(output)
                .contains("The secret that seals query codes and links is missing")
                .contains("ZHILIANG_SECRET");
        saysNothingElse(output);
    }

    @Test
    void an_old_server_is_refused_and_a_new_one_is_not() {
        assertThatExceptionOfType(UnusableDatabase.class)
                .isThrownBy(() -> ServerVersion.refuseTooOld("PostgreSQL", 14))
                .withMessage("The database is PostgreSQL 14; this product needs PostgreSQL 15 or newer.");
        assertThatExceptionOfType(UnusableDatabase.class).isThrownBy(() -> ServerVersion.refuseTooOld("MySQL", 99));
        assertThatCode(() -> ServerVersion.refuseTooOld("PostgreSQL", 15)).doesNotThrowAnyException();
    }

    @Test
    void root_is_refused_only_where_it_cannot_step_down() {
        assertThatExceptionOfType(UnusableDatabase.class)
                .isThrownBy(() -> RootAccount.refuseHelpless(true, false))
                .withMessageContaining("does not run as root");
        assertThatCode(() -> RootAccount.refuseHelpless(true, true)).doesNotThrowAnyException();
        assertThatCode(() -> RootAccount.refuseHelpless(false, false)).doesNotThrowAnyException();
    }

    @Test
    void a_folder_that_cannot_be_written_is_named(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("data"));

        assertThatExceptionOfType(UnusableDatabase.class)
                .isThrownBy(() -> EmbeddedServer.on(file))
                .withMessageContaining(file.toString())
                .withMessageContaining("cannot be written");
    }

    @Test
    void a_folder_in_which_another_application_works_is_left_alone(@TempDir Path folder) throws IOException {
        try (FolderLock held = FolderLock.on(folder)) {
            assertThat(held).isNotNull();
            assertThatExceptionOfType(UnusableDatabase.class)
                    .isThrownBy(() -> EmbeddedServer.on(folder))
                    .withMessageContaining("Another application works with the database in " + folder);
        }
        assertThatCode(() -> FolderLock.on(folder).close()).doesNotThrowAnyException();
    }

    private static void refuses(String... arguments) {
        List<String> all = new java.util.ArrayList<>(List.of(arguments));
        all.add("--server.port=0");
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try {
            assertThatThrownBy(() -> SpringApplication.run(Zhiliang.class, all.toArray(new String[0])))
                    .isNotNull();
        } finally {
            // The web server that did not start leaves its own, stopped one on the thread.
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static void saysNothingElse(CapturedOutput output) {
        assertThat(output)
                .containsOnlyOnce("APPLICATION FAILED TO START")
                .doesNotContain("\tat ")
                .doesNotContain("Error creating bean");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
