package org.zhiliang.worklist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.zhiliang.document.Announced;
import org.zhiliang.document.Holder;
import org.zhiliang.document.UploadRefused;
import org.zhiliang.document.Uploads;
import org.zhiliang.engine.SubmissionRefused.Problem;
import org.zhiliang.engine.Values;
import org.zhiliang.form.Form;
import org.zhiliang.form.Part;
import org.zhiliang.form.PartType;

/**
 * File fields on pages without script: one button sends the chosen files together with the page, one beside each file
 * removes it again. Either way the page is shown once more.
 */
@Component
public class PlainFiles {

    private static final String UPLOAD = "_upload";
    private static final String DROP = "_drop";

    /** Before the name of a field: the input in which files are chosen. */
    private static final String CHOSEN = "_file.";

    private final Uploads uploads;
    private final MessageSource messages;

    PlainFiles(Uploads uploads, MessageSource messages) {
        this.uploads = uploads;
        this.messages = messages;
    }

    /** The values with the files that came or went, and why some were not taken. */
    public record Outcome(Values values, List<Problem> problems) {}

    /** Whether the page was posted by one of these buttons, or with files chosen and not sent: show it again. */
    public boolean changes(MultiValueMap<String, String> parameters) {
        return parameters.containsKey(UPLOAD)
                || parameters.containsKey(DROP)
                || parameters.keySet().stream().anyMatch(name -> isChosen(name, parameters));
    }

    /** Does what the button says. */
    public Outcome apply(
            Form form,
            Values values,
            MultiValueMap<String, String> parameters,
            MultiValueMap<String, MultipartFile> files,
            Holder holder) {
        Values changed = values;
        List<Problem> problems = new ArrayList<>();
        for (Part part :
                form.all().filter(each -> each.type() == PartType.FILEPICKER).toList()) {
            List<String> ids = new ArrayList<>(values.codes(part.key()));
            if (part.key().equals(parameters.getFirst(UPLOAD))) {
                files.getOrDefault(CHOSEN + part.key(), List.of())
                        .forEach(file -> take(form, part, file, holder, ids, problems));
            } else if (isChosen(CHOSEN + part.key(), parameters)) {
                problems.add(new Problem(part.key(), say("worklist.files.notSent")));
            }
            String dropped = parameters.getFirst(DROP);
            if (dropped != null && ids.remove(dropped)) {
                uploads.drop(holder, UUID.fromString(dropped));
            }
            changed = ids.equals(values.codes(part.key())) ? changed : changed.with(part.key(), ids);
        }
        return new Outcome(changed, problems);
    }

    private void take(
            Form form, Part part, MultipartFile file, Holder holder, List<String> ids, List<Problem> problems) {
        String name = file.getOriginalFilename();
        if (name == null || name.isEmpty()) {
            return;
        }
        Announced announced = new Announced(form.id() + "." + part.key(), name, file.getSize(), "");
        try (InputStream bytes = file.getInputStream()) {
            ids.add(uploads.take(holder, announced, bytes).id().toString());
        } catch (UploadRefused refused) {
            problems.add(new Problem(part.key(), refused.sentence()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isChosen(String name, MultiValueMap<String, String> parameters) {
        return name.startsWith(CHOSEN)
                && parameters.getOrDefault(name, List.of()).stream().anyMatch(file -> !file.isBlank());
    }

    private String say(String code) {
        return messages.getMessage(code, null, LocaleContextHolder.getLocale());
    }
}
