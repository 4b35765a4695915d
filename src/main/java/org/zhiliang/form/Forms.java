package org.zhiliang.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Service;
import org.zhiliang.engine.NotFound;

/** All forms of the house, read once at start from the files under {@code forms/}. */
@Service
public class Forms {

    private final Map<String, Form> forms = new TreeMap<>();

    Forms(ResourcePatternResolver resources) {
        try {
            for (Resource resource : resources.getResources("classpath*:forms/**/*.form")) {
                add(FormFile.read(nameOf(resource), resource.getContentAsByteArray()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Form form) {
        if (forms.put(form.id(), form) != null) {
            throw new BrokenForm(form.id() + ".form", "there are two files of this name");
        }
    }

    private static String nameOf(Resource resource) throws IOException {
        String url = resource.getURL().toString();
        return url.substring(url.lastIndexOf("forms/"));
    }

    /** @throws NotFound if no file has this id */
    public Form form(String id) {
        Form form = forms.get(id);
        if (form == null) {
            throw new NotFound("form " + id);
        }
        return form;
    }

    public boolean has(String id) {
        return forms.containsKey(id);
    }

    /** Every form, sorted by id. */
    public Collection<Form> all() {
        return Collections.unmodifiableCollection(forms.values());
    }
}
