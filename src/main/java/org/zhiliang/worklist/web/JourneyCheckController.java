package org.zhiliang.worklist.web;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.zhiliang.engine.SubmissionRefused;
import org.zhiliang.engine.SubmissionRefused.Problem;
import org.zhiliang.engine.Values;
import org.zhiliang.worklist.Draft;
import org.zhiliang.worklist.Drafts;
import org.zhiliang.worklist.Journey;

/** The last page of a long form: all answers, what is missing, and sending. */
@Controller
@RequestMapping({"/lodge/{journey}/check", "/staff/intake/{journey}/check"})
class JourneyCheckController {

    private final Drafts drafts;
    private final JourneyPages pages;
    private final DraftFiles files;

    JourneyCheckController(Drafts drafts, JourneyPages pages, DraftFiles files) {
        this.drafts = drafts;
        this.pages = pages;
        this.files = files;
    }

    @GetMapping
    ModelAndView check(Visit visit) {
        Optional<Draft> draft = drafts.find(visit.name(), visit.holder());
        String elsewhere = draft.isEmpty() ? visit.base() : draft.get().outcome();
        if (draft.isEmpty() || elsewhere != null) {
            return new ModelAndView("redirect:" + elsewhere);
        }
        Values values = draft.get().values();
        return page(visit, values, pages.problems(visit, values), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView send(Visit visit) {
        try {
            String outcome = drafts.send(visit.name(), visit.holder(), draft -> send(visit, draft));
            return new ModelAndView("redirect:" + outcome);
        } catch (SubmissionRefused refused) {
            Values values =
                    drafts.find(visit.name(), visit.holder()).map(Draft::values).orElse(Values.none());
            return page(visit, values, refused.problems(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    private String send(Visit visit, Draft draft) {
        Values values = pages.checked(visit, draft.values());
        pages.handIn(visit, values);
        String outcome =
                visit.journey().send(values, new Journey.Sender(draft.id().toString(), visit.user()));
        files.clear(visit);
        return outcome;
    }

    private ModelAndView page(Visit visit, Values values, List<Problem> problems, HttpStatus status) {
        List<String> steps = pages.steps(visit, values);
        ModelAndView page = new ModelAndView("worklist/journey-check");
        page.setStatus(status);
        page.addObject("journeyTitle", visit.journey().title());
        page.addObject("base", visit.base());
        page.addObject("answers", pages.answers(visit, values, problems));
        page.addObject("problems", problems);
        page.addObject("back", visit.base() + "/" + steps.get(steps.size() - 1));
        return page;
    }
}
