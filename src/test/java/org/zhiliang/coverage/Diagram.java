package org.zhiliang.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * One process diagram with the nodes that a case can pass.
 *
 * @param nodes labels by id, in the order of the file
 */
record Diagram(String process, Map<String, String> nodes) {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final Pattern NODE =
            Pattern.compile("[a-z].*(Event|Task|Gateway)|task|subProcess|callActivity|transaction|adHocSubProcess");

    static List<Diagram> allUnder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(Diagram::read)
                    .toList();
        }
    }

    private static Diagram read(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Element root = factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
            Element process =
                    (Element) root.getElementsByTagNameNS(BPMN, "process").item(0);
            Map<String, String> nodes = new LinkedHashMap<>();
            NodeList elements = process.getElementsByTagNameNS(BPMN, "*");
            for (int i = 0; i < elements.getLength(); i++) {
                Element element = (Element) elements.item(i);
                if (NODE.matcher(element.getLocalName()).matches()) {
                    nodes.put(element.getAttribute("id"), element.getAttribute("name"));
                }
            }
            return new Diagram(process.getAttribute("id"), nodes);
        } catch (Exception e) {
            throw new IllegalStateException("Cannot read " + file, e);
        }
    }
}
