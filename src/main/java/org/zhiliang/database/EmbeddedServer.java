package org.zhiliang.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL, unpacked from the Maven artefact and run beside the application with its data in a folder. It is
 * as durable as any other: the test defaults of the library (no fsync) are switched back.
 */
final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    /** Long enough to repair the data after a crash on a slow disk. */
    private static final Duration STARTUP = Duration.ofSeconds(60);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final EmbeddedPostgres postgres;
    private final FolderLock lock;

    private EmbeddedServer(EmbeddedPostgres postgres, FolderLock lock) {
        this.postgres = postgres;
        this.lock = lock;
    }

    /**
     * Starts the server on the folder, creating its database cluster at the first time.
     *
     * @throws UnusableDatabase if the folder cannot be written, another application works in it, or the server does not
     *     start
     */
    static EmbeddedServer on(Path folder) throws IOException {
        Path home = folder.toAbsolutePath().normalize();
        Path data = home.resolve("pg");
        RootAccount.refuseHelpless();
        FolderLock lock = FolderLock.on(home);
        try {
            stopLeftOver(data);
            FirstCluster first = FirstCluster.in(home, data);
            EmbeddedPostgres postgres = started(home, data);
            first.finished();
            return new EmbeddedServer(postgres, lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedPostgres started(Path home, Path data) {
        try {
            return start(home, data);
        } catch (IOException | IllegalStateException e) {
            LOG.debug("The database server does not start", e);
            throw new UnusableDatabase(
                    "The database server under %s does not start: %s".formatted(data, e.getMessage()),
                    "Start with --logging.level.io.zonky.test.db.postgres=INFO to read what it says, or set SPRING_DATASOURCE_URL to a database of your own.");
        }
    }

    private static EmbeddedPostgres start(Path home, Path data) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setOverrideWorkingDirectory(home.resolve("pg-bin").toFile())
                .setCleanDataDirectory(false)
                .setPGStartupWait(STARTUP)
                .setRegisterShutdownHook(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .start();
    }

    String url() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() throws IOException {
        postgres.close();
        lock.close();
    }

    /** After kill -9 of the application its server lives on and holds the folder; it is asked to stop and waited for. */
    private static void stopLeftOver(Path data) throws IOException {
        Optional<ProcessHandle> old = leftOver(data.resolve("postmaster.pid"));
        if (old.isEmpty()) {
            return;
        }
        LOG.info("A database server of an earlier run still holds {}; stopping it.", data);
        old.get().destroy();
        try {
            old.get().onExit().get(PATIENCE.toSeconds(), java.util.concurrent.TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while stopping the earlier database server", e);
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            throw new UnusableDatabase(
                    "The database server of an earlier run under " + data + " does not stop (process "
                            + old.get().pid() + ").",
                    "Stop what still uses it, then start again.");
        }
    }

    private static Optional<ProcessHandle> leftOver(Path pidFile) {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(pidFile);
            return ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(EmbeddedServer::isPostgres);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .command()
                        .map(command -> command.contains("postgres"))
                        .orElse(true);
    }
}
