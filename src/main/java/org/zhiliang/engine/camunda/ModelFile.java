package org.zhiliang.engine.camunda;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.core.io.Resource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A diagram, decision table or form as it lies in the repository.
 *
 * @param name for example {@code processes/complaint/complaint-handling.bpmn}
 */
record ModelFile(String name, String text) {

    static ModelFile of(Resource resource) {
        try (InputStream content = resource.getInputStream()) {
            return new ModelFile(
                    ModelDeployer.name(resource), new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The id that the file name promises. */
    String promisedId() {
        return name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.'));
    }

    boolean endsWith(String extension) {
        return name.endsWith(extension);
    }

    /** All elements of an XML file, in document order. */
    List<Element> elements() {
        NodeList nodes = document().getElementsByTagNameNS("*", "*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private Document document() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new BrokenModel(List.of(name + " is not readable XML: " + e.getMessage()));
        }
    }
}
