package org.zhiliang.complaint.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.zhiliang.access.FormWords;

/** What the page on which officials put files into a dossier calls its fields; the files are told by their names. */
@Component
class FilingWords implements FormWords {

    private static final Pattern ADDRESS = Pattern.compile("/staff/cases/([^/]+)/filing");

    private final FilingController filing;
    private final FilePage pages;

    FilingWords(FilingController filing, FilePage pages) {
        this.filing = filing;
        this.pages = pages;
    }

    @Override
    public Optional<List<Line>> read(String action, MultiValueMap<String, String> fields) {
        return Optional.of(ADDRESS.matcher(action))
                .filter(address -> address.matches())
                .map(address -> pages.reading(filing.sheet(address.group(1)), fields).stream()
                        .map(answer -> new Line(answer.label(), answer.text()))
                        .toList());
    }
}
