package org.zhiliang.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiliang.FreshDatabase;

/** Starts the application in a process of its own, on an empty database and again on the same one. */
final class StartUp {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private StartUp() {}

    static List<String> measure() throws Exception {
        String database = FreshDatabase.create();
        return List.of(once("start, empty database", database), once("start, tables there", database));
    }

    private static String once(String name, String database) throws Exception {
        int port = freePort();
        String classPath = classPath();
        long began = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djavax.xml.accessExternalSchema=file,jar:file",
                        "-cp",
                        classPath,
                        "org.zhiliang.Zhiliang",
                        "--spring.profiles.active=test",
                        "--spring.datasource.url=" + database,
                        "--spring.datasource.username=postgres",
                        "--server.port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target/bench-start.log").toFile())
                .start();
        try {
            awaitReady(process, port);
            double seconds = (System.nanoTime() - began) / 1e9;
            return "%-28s %8.1f s, memory %s".formatted(name, seconds, memory(process));
        } finally {
            process.destroy();
            process.waitFor(60, TimeUnit.SECONDS);
        }
    }

    /** Surefire's ends with an empty entry: the working directory, where the models lie a second time. */
    private static String classPath() {
        String given = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(given.split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void awaitReady(Process process, int port) throws Exception {
        HttpRequest question = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/actuator/health/readiness"))
                .build();
        long until = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < until && process.isAlive()) {
            try {
                if (HttpClient.newHttpClient()
                                .send(question, BodyHandlers.discarding())
                                .statusCode()
                        == 200) {
                    return;
                }
            } catch (IOException e) {
                // Not there yet.
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("The application did not start, see target/bench-start.log");
    }

    private static String memory(Process process) throws IOException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.exists(status)) {
            return "unknown";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .map(line -> Integer.parseInt(line.replaceAll("\\D", "")) / 1024 + " MB resident")
                .findFirst()
                .orElse("unknown");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
