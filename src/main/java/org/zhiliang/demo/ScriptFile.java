package org.zhiliang.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the stories. */
@Component
@Profile("demo")
class ScriptFile {

    private static final String FILE = "demo/cases.yml";

    private final ObjectMapper json;

    ScriptFile(ObjectMapper json) {
        this.json = json;
    }

    Script read() {
        try (InputStream text = new ClassPathResource(FILE).getInputStream()) {
            Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return json.convertValue(tree, Script.class);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + FILE, e);
        }
    }
}
