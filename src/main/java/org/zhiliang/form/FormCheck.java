package org.zhiliang.form;

import java.time.Clock;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.zhiliang.engine.SubmissionRefused;
import org.zhiliang.engine.SubmissionRefused.Problem;
import org.zhiliang.engine.Values;

/**
 * Holds a submission against its form, whoever posted it. Browsers check too, to be kind; what they say counts for
 * nothing here.
 */
@Service
public class FormCheck {

    private final Presence presence;
    private final MessageSource messages;
    private final FieldRules rules;

    FormCheck(Presence presence, MessageSource messages, Clock clock) {
        this.presence = presence;
        this.messages = messages;
        this.rules = new FieldRules(clock);
    }

    /**
     * The values that may be acted upon. Numbers are {@code BigDecimal}, boxes {@code Boolean}, choices of several and
     * files {@code List<String>}, repeated groups lists of maps, everything else text; dates are ISO text. Not among
     * them: empty fields, hidden fields, and read-only fields, which are compared with what was shown and not trusted.
     *
     * @param posted what came in, by key
     * @param shown what the form was opened with: facts to read and lists of options
     * @throws SubmissionRefused with one problem per field, in the language of the current reader
     */
    public Values check(Form form, Values posted, Values shown) {
        Inspection inspection = inspection();
        inspection.refuseUnknown(form.parts(), posted);
        Values clean = walk(inspection, form.parts(), form.parts(), posted, shown);
        if (!inspection.problems().isEmpty()) {
            throw new SubmissionRefused(inspection.problems());
        }
        return clean;
    }

    /** The problems of one page of a long form; the values are those of the whole form so far. */
    public List<Problem> problems(Form form, Part step, Values values, Values shown) {
        Inspection inspection = inspection();
        walk(inspection, form.parts(), List.of(step), values, shown);
        return List.copyOf(inspection.problems());
    }

    private Values walk(Inspection inspection, List<Part> all, List<Part> parts, Values posted, Values shown) {
        Values typed = presence.settle(all, Reading.typed(all, posted), shown);
        return inspection.walk(parts, typed, shown, Presence.context(all, typed, shown));
    }

    private Inspection inspection() {
        return new Inspection(presence, rules, new Refusals(messages, LocaleContextHolder.getLocale()));
    }
}
