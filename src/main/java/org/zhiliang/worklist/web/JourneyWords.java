package org.zhiliang.worklist.web;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.zhiliang.access.FormWords;
import org.zhiliang.form.Form;
import org.zhiliang.form.FormPages;
import org.zhiliang.form.Forms;
import org.zhiliang.form.PartType;
import org.zhiliang.worklist.Journey;

/** What the pages of long forms call their fields. */
@Component
class JourneyWords implements FormWords {

    private final ObjectProvider<Journey> journeys;
    private final Forms forms;
    private final FormPages pages;

    JourneyWords(ObjectProvider<Journey> journeys, Forms forms, FormPages pages) {
        this.journeys = journeys;
        this.forms = forms;
        this.pages = pages;
    }

    @Override
    public Optional<List<Line>> read(String action, MultiValueMap<String, String> fields) {
        return journeys.stream()
                .filter(journey -> action.startsWith(base(journey)))
                .findFirst()
                .map(journey -> page(journey, action.substring(base(journey).length()))
                        .flatMap(page ->
                                pages
                                        .reading(page, pages.read(page.parts(), fields), UnaryOperator.identity())
                                        .stream())
                        .map(answer -> new Line(answer.label(), answer.text()))
                        .toList());
    }

    private static String base(Journey journey) {
        return journey.place() + "/" + journey.name() + "/";
    }

    /** The page of this name as a form of its own, since the others were not sent; its files stay with the draft. */
    private Stream<Form> page(Journey journey, String name) {
        return Stream.of(journey.cover(), journey.form())
                .filter(id -> !id.isEmpty())
                .map(forms::form)
                .flatMap(form -> form.steps().stream()
                        .filter(step -> JourneyPages.nameOf(step).equals(name))
                        .map(step -> new Form(
                                form.id(),
                                form.version(),
                                step.parts().stream()
                                        .filter(part -> part.type() != PartType.FILEPICKER)
                                        .toList())));
    }
}
