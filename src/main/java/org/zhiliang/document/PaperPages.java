package org.zhiliang.document;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.zhiliang.access.Units;
import org.zhiliang.document.press.Press;

/** Turns a draft into the bytes of a paper: PDF, or print-ready HTML on a machine without a font for Chinese. */
@Component
class PaperPages {

    /** What no page may hold, whoever typed it. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final ITemplateEngine templates;
    private final Press press;
    private final Units units;

    PaperPages(ITemplateEngine templates, Press press, Units units) {
        this.templates = templates;
        this.press = press;
        this.units = units;
    }

    record Printed(byte[] bytes, String mediaType) {}

    /** The head of a paper as its template reads it. */
    record Head(String authority, String number, String title, String caseNo, LocalDate date) {

        private static final int WIDE = 13;
        private static final int WIDEST = 17;

        /** The red head stands on one line, whatever the authority's name. */
        public int size() {
            if (authority.length() <= WIDE) {
                return 32;
            }
            return authority.length() <= WIDEST ? 24 : 19;
        }
    }

    Printed print(PaperDraft draft, String number, LocalDate date) {
        Context context = new Context(Locale.SIMPLIFIED_CHINESE);
        context.setVariable(
                "paper",
                new Head(
                        units.nameOf(draft.unit()),
                        number,
                        draft.title(),
                        draft.caseNo().value(),
                        date));
        context.setVariable("text", draft.content());
        context.setVariable("newline", "\n");
        String page = UNPRINTABLE
                .matcher(templates.process("papers/" + draft.style(), context))
                .replaceAll("");
        return press.print(page)
                .map(pdf -> new Printed(pdf, MediaType.APPLICATION_PDF_VALUE))
                .orElseGet(() -> new Printed(page.getBytes(StandardCharsets.UTF_8), "text/html;charset=UTF-8"));
    }
}
