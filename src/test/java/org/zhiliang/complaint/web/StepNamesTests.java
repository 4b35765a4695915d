package org.zhiliang.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Pages name the steps of the diagrams in the reader's language, wherever they say where a case waits. */
class StepNamesTests {

    private final ResourceBundleMessageSource messages = messages();

    private record Step(String id, String name, String form) {}

    @Test
    void every_step_of_every_model_has_an_english_name() throws Exception {
        assertThat(steps()).hasSizeGreaterThan(20).allSatisfy(step -> {
            assertThat(say("complaint.step." + step.id, Locale.ENGLISH))
                    .isNotBlank()
                    .doesNotContainPattern("\\p{IsHan}");
            assertThat(say("complaint.form." + step.form, Locale.ENGLISH))
                    .isNotBlank()
                    .doesNotContainPattern("\\p{IsHan}");
        });
    }

    @Test
    void in_chinese_pages_call_each_step_as_its_model_does() throws Exception {
        assertThat(steps())
                .allSatisfy(step -> assertThat(say("complaint.step." + step.id, Locale.SIMPLIFIED_CHINESE))
                        .isEqualTo(step.name));
    }

    private String say(String code, Locale locale) {
        return messages.getMessage(code, null, "", locale);
    }

    private static List<Step> steps() throws IOException, ParserConfigurationException, SAXException {
        List<Step> steps = new ArrayList<>();
        for (Resource model :
                new PathMatchingResourcePatternResolver().getResources("classpath*:processes/complaint/*.bpmn")) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            try (InputStream xml = model.getInputStream()) {
                NodeList tasks = factory.newDocumentBuilder().parse(xml).getElementsByTagNameNS("*", "userTask");
                for (int i = 0; i < tasks.getLength(); i++) {
                    Element task = (Element) tasks.item(i);
                    steps.add(new Step(
                            task.getAttribute("id"), task.getAttribute("name"), task.getAttribute("camunda:formRef")));
                }
            }
        }
        return steps;
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/complaint");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
