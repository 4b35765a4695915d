package org.zhiliang.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What an English reader meets of the forms: on the pages of the portal, and in the records of a dossier. */
class EnglishFormTests {

    @Test
    void every_text_of_every_form_is_there_in_english_too() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Form form : forms()) {
            form.all()
                    .forEach(part -> wordings(part)
                            .filter(EnglishFormTests::isChineseOnly)
                            .forEach(wording -> missing.add(form.id() + " " + part.id() + ": " + wording.chinese())));
        }
        assertThat(missing).isEmpty();
    }

    private static Stream<Wording> wordings(Part part) {
        return Stream.of(
                        Stream.of(part.label(), part.hint(), part.content().text()),
                        part.choices().offered().stream().map(Choices.Option::label),
                        part.content().columns().stream().map(Content.Column::label))
                .flatMap(each -> each);
    }

    private static boolean isChineseOnly(Wording wording) {
        return wording.chinese().codePoints().anyMatch(Character::isIdeographic)
                && wording.english().isEmpty();
    }

    private static List<Form> forms() throws IOException {
        List<Form> forms = new ArrayList<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:forms/*/*.form")) {
            String name = file.getFilename();
            forms.add(FormFile.read("forms/room/" + name, file.getContentAsByteArray()));
        }
        assertThat(forms).hasSizeGreaterThan(20);
        return forms;
    }
}
