package org.zhiliang.worklist.web;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.zhiliang.engine.SubmissionRefused.Problem;
import org.zhiliang.engine.Values;
import org.zhiliang.form.Part;
import org.zhiliang.worklist.Draft;
import org.zhiliang.worklist.Drafts;
import org.zhiliang.worklist.PlainFiles;

/** Leads through a long form page by page; every page is saved before it is judged. */
@Controller
@RequestMapping({"/lodge/{journey}", "/staff/intake/{journey}"})
class JourneyController {

    private final Drafts drafts;
    private final JourneyPages pages;
    private final DraftFiles files;
    private final PlainFiles plain;

    JourneyController(Drafts drafts, JourneyPages pages, DraftFiles files, PlainFiles plain) {
        this.drafts = drafts;
        this.pages = pages;
        this.files = files;
        this.plain = plain;
    }

    @GetMapping
    String start(Visit visit, Model model) {
        Optional<Draft> draft = drafts.find(visit.name(), visit.holder());
        Optional<Draft> open = draft.filter(each -> each.outcome() == null);
        if (draft.isPresent() && open.isEmpty()) {
            visit.cookie().issue();
        }
        model.addAttribute("journeyTitle", visit.journey().title());
        model.addAttribute("base", visit.base());
        model.addAttribute("begun", open.isPresent());
        model.addAttribute("first", first(visit, open.map(Draft::values).orElse(Values.none())));
        return "worklist/journey-start";
    }

    @PostMapping("/restart")
    String restart(Visit visit) {
        files.clear(visit);
        drafts.discard(visit.name(), visit.holder());
        visit.cookie().issue();
        return "redirect:" + visit.base() + "/" + first(visit, Values.none());
    }

    @GetMapping("/{step}")
    ModelAndView show(Visit visit, @PathVariable("step") String name) {
        Part step = pages.step(visit, name);
        Optional<Draft> draft = drafts.find(visit.name(), visit.holder());
        Optional<String> outcome = draft.map(Draft::outcome);
        return outcome.isPresent()
                ? new ModelAndView("redirect:" + outcome.get())
                : page(visit, step, draft.map(Draft::values).orElse(Values.none()), List.of());
    }

    @PostMapping("/{step}")
    ModelAndView take(
            Visit visit,
            @PathVariable("step") String name,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam MultiValueMap<String, MultipartFile> chosen) {
        Part step = pages.step(visit, name);
        Optional<String> outcome = drafts.find(visit.name(), visit.holder()).map(Draft::outcome);
        if (outcome.isPresent()) {
            return new ModelAndView("redirect:" + outcome.get());
        }
        Values values = keep(visit, step, parameters);
        if (pages.changesRows(parameters)) {
            return page(visit, step, values, List.of());
        }
        if (plain.changes(parameters)) {
            PlainFiles.Outcome changed = plain.apply(pages.form(visit), values, parameters, chosen, files.open(visit));
            drafts.keep(visit.name(), visit.holder(), changed.values());
            return page(visit, step, changed.values(), changed.problems());
        }
        List<Problem> problems = pages.problems(visit, step, values);
        Optional<String> instead = problems.isEmpty() ? visit.journey().instead(values) : Optional.empty();
        if (instead.isPresent()) {
            return new ModelAndView("redirect:" + instead.get());
        }
        return problems.isEmpty()
                ? new ModelAndView("redirect:" + visit.base() + "/" + next(visit, step, values, parameters))
                : page(visit, step, values, problems);
    }

    /** Saves what is on the page without a word; called by the page on every change. */
    @PostMapping("/{step}/save")
    ResponseEntity<Void> save(
            Visit visit, @PathVariable("step") String name, @RequestParam MultiValueMap<String, String> parameters) {
        keep(visit, pages.step(visit, name), parameters);
        return ResponseEntity.noContent().build();
    }

    /** Saves what is on the page and answers with its fields as they are now called for. */
    @PostMapping("/{step}/live")
    String live(
            Visit visit,
            @PathVariable("step") String name,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model) {
        Part step = pages.step(visit, name);
        model.addAttribute("shelf", files.shelf(visit));
        model.addAttribute("view", pages.page(visit, step, keep(visit, step, parameters), List.of()));
        return "form/form :: fields(view=${view})";
    }

    private Values keep(Visit visit, Part step, MultiValueMap<String, String> parameters) {
        return drafts.keep(visit.name(), visit.holder(), pages.read(step, parameters))
                .values();
    }

    /** Who came from the check page to change one thing goes back there, unless something is now missing. */
    private String next(Visit visit, Part step, Values values, MultiValueMap<String, String> parameters) {
        boolean back = parameters.containsKey("return")
                && pages.problems(visit, values).isEmpty();
        return back ? "check" : pages.after(visit, step, values);
    }

    private ModelAndView page(Visit visit, Part step, Values values, List<Problem> problems) {
        List<String> steps = pages.steps(visit, values);
        int position = steps.indexOf(JourneyPages.nameOf(step));
        ModelAndView page = new ModelAndView("worklist/journey-step");
        page.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        page.addObject("journeyTitle", visit.journey().title());
        page.addObject("view", pages.page(visit, step, values, problems));
        page.addObject("shelf", files.shelf(visit));
        page.addObject("here", visit.base() + "/" + JourneyPages.nameOf(step));
        page.addObject("back", position <= 0 ? visit.base() : visit.base() + "/" + steps.get(position - 1));
        page.addObject("number", position + 1);
        page.addObject("count", steps.size() + 1);
        return page;
    }

    private String first(Visit visit, Values values) {
        return pages.steps(visit, values).get(0);
    }
}
