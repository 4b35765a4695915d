package org.zhiliang.workday.web;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.zhiliang.engine.Collision;
import org.zhiliang.engine.NotAllowedNow;
import org.zhiliang.engine.SubmissionRefused;
import org.zhiliang.engine.SubmissionRefused.Problem;
import org.zhiliang.workday.CalendarPreview;
import org.zhiliang.workday.CalendarUpload;
import org.zhiliang.workday.Calendars;

/** 工作日历: which years are loaded, and the loading of a new one in two steps, preview and confirmation. */
@Controller
@RequestMapping("/admin/calendar")
class CalendarController {

    private static final int LONGEST_ACCOUNT = 20;

    private final Calendars calendars;
    private final CalendarTable table;
    private final MessageSource messages;

    CalendarController(Calendars calendars, CalendarTable table, MessageSource messages) {
        this.calendars = calendars;
        this.table = table;
        this.messages = messages;
    }

    @GetMapping
    String page(@ModelAttribute("form") CalendarForm form, Model model) {
        table.fill(model);
        return "workday/calendar";
    }

    @PostMapping("/preview")
    String preview(@ModelAttribute("form") CalendarForm form, @RequestParam MultipartFile file, Model model) {
        UploadedText text = UploadedText.of(file);
        if (!text.problem().isEmpty()) {
            return refused(model, List.of(say("workday.file.unread." + text.problem())));
        }
        return answer(model, calendars.preview(form.with(text.text())));
    }

    /** Loads what was previewed; the text comes back with the confirmation, for nothing of it was stored. */
    @PostMapping("/load")
    String load(
            @ModelAttribute("form") CalendarForm form,
            @RequestParam String text,
            @RequestParam int base,
            Principal administrator,
            Model model,
            RedirectAttributes after) {
        CalendarUpload upload = form.with(text);
        try {
            tell(after, calendars.load(upload, base, administrator.getName()));
            return "redirect:/admin/calendar";
        } catch (SubmissionRefused e) {
            return refused(model, e.problems().stream().map(Problem::message).toList());
        } catch (Collision e) {
            return again(model, upload, say("workday.refused.busy"));
        } catch (NotAllowedNow e) {
            return again(model, upload, Objects.requireNonNullElse(e.getMessage(), ""));
        }
    }

    /** Sessions hold plain text only. */
    private void tell(RedirectAttributes after, CalendarPreview done) {
        after.addFlashAttribute(
                "loaded",
                say(
                        "workday.loaded.text",
                        Integer.toString(done.base() + 1),
                        Integer.toString(done.upload().year()),
                        done.changes().size(),
                        done.moves().size()));
        after.addFlashAttribute(
                "moved",
                done.moves().stream()
                        .limit(LONGEST_ACCOUNT)
                        .map(move -> say(
                                "workday.loaded.move", move.caseNo(), move.name(), day(move.from()), day(move.to())))
                        .collect(Collectors.joining("\n")));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? say("workday.move.unknown") : day.toString();
    }

    private String again(Model model, CalendarUpload upload, String why) {
        model.addAttribute("notice", why);
        return answer(model, calendars.preview(upload));
    }

    private String answer(Model model, CalendarPreview preview) {
        if (!preview.isLoadable()) {
            return refused(model, preview.problems());
        }
        model.addAttribute("preview", preview);
        return "workday/calendar-preview";
    }

    private String refused(Model model, List<String> problems) {
        model.addAttribute("problems", problems);
        table.fill(model);
        return "workday/calendar";
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
