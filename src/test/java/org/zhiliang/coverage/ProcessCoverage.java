package org.zhiliang.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.zhiliang.ProcessDriver;

/**
 * Which nodes of the process diagrams the tests of this run have passed, by the engines' own history: a page in
 * {@code target/process-coverage} and, while something is missing, a list beside it that makes {@code mvn verify} fail.
 */
public class ProcessCoverage implements LauncherSessionListener {

    private static final Path REPORT = Path.of("target/process-coverage");
    private static final Path MISSING = REPORT.resolve("missing.txt");

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Set<String> passed = new TreeSet<>();
        OpenHouses.all().forEach(house -> passed.addAll(passedIn(house)));
        if (passed.isEmpty()) {
            return;
        }
        try {
            report(Diagram.allUnder(Path.of("processes")), passed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> passedIn(ApplicationContext house) {
        if (!((ConfigurableApplicationContext) house).isActive()) {
            return Set.of();
        }
        ProcessDriver driver = house.getBeanProvider(ProcessDriver.class).getIfAvailable();
        return driver == null ? Set.of() : driver.passed();
    }

    private static void report(List<Diagram> diagrams, Set<String> passed) throws IOException {
        Files.createDirectories(REPORT);
        List<String> missing = new ArrayList<>();
        StringBuilder page = new StringBuilder("""
                <!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Process coverage</title>
                <style>body{font:16px/1.6 sans-serif;max-width:60rem;margin:2rem auto}table{border-collapse:collapse;width:100%}
                td,th{border-bottom:1px solid #ccc;padding:.4rem;text-align:left;vertical-align:top}.no{color:#b8321f}</style>
                <h1>Nodes of the process diagrams that tests pass</h1>
                <table><tr><th>process</th><th>passed</th><th>not passed</th></tr>
                """);
        for (Diagram diagram : diagrams) {
            List<String> open = diagram.nodes().keySet().stream()
                    .filter(node -> !passed.contains(diagram.process() + "/" + node))
                    .toList();
            int all = diagram.nodes().size();
            open.forEach(node -> missing.add(
                    diagram.process() + "/" + node + " " + diagram.nodes().get(node)));
            page.append("<tr><td>%s<td>%d of %d (%d %%)<td class=no>%s\n"
                    .formatted(
                            diagram.process(),
                            all - open.size(),
                            all,
                            100 * (all - open.size()) / all,
                            String.join(", ", open)));
        }
        Files.writeString(REPORT.resolve("index.html"), page.append("</table>\n"));
        Files.deleteIfExists(MISSING);
        if (!missing.isEmpty()) {
            Files.write(MISSING, missing);
            System.out.println(
                    "Nodes of the process diagrams that no test has passed (target/process-coverage): " + missing);
        }
    }
}
