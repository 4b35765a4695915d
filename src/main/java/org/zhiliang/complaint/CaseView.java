package org.zhiliang.complaint;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.casefile.CaseEvent;
import org.zhiliang.casefile.CaseFile;
import org.zhiliang.casefile.CaseHistory;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.engine.Actor;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.OpenTask;
import org.zhiliang.engine.ProcessKey;
import org.zhiliang.engine.Tasks;
import org.zhiliang.engine.Timeline;

/** What a case's page tells: where it stands, who has it, until when, and what the reader can do. */
@Service
@Transactional(readOnly = true)
public class CaseView {

    private final CaseRegister register;
    private final CaseHistory history;
    private final Tasks tasks;
    private final Timeline timeline;

    CaseView(CaseRegister register, CaseHistory history, Tasks tasks, Timeline timeline) {
        this.register = register;
        this.history = history;
        this.tasks = tasks;
        this.timeline = timeline;
    }

    /**
     * @param mine tasks that wait for the reader
     * @param others tasks that wait for somebody else
     * @param stages the large steps of the way, in order; empty for cases that go another way
     * @param process the diagram that the case is in at present
     */
    public record Page(
            CaseFile file,
            List<CaseEvent> events,
            List<OpenTask> mine,
            List<OpenTask> others,
            List<CaseStage> stages,
            Picture picture) {}

    /** @param current the elements where the case stands, {@code passed} those it has left */
    public record Picture(@Nullable ProcessKey process, Set<String> current, Set<String> passed) {}

    /** The page as a party sees it: public events only. */
    public Page forParty(CaseNo caseNo, Actor reader) {
        return OpenParts.of(page(
                caseNo,
                reader,
                history.of(caseNo).stream().filter(CaseEvent::isPublic).toList()));
    }

    /** The page as an official sees it. */
    public Page forOfficial(CaseNo caseNo, Actor reader) {
        return page(caseNo, reader, history.of(caseNo));
    }

    private Page page(CaseNo caseNo, Actor reader, List<CaseEvent> events) {
        List<OpenTask> open = tasks.of(caseNo);
        List<Timeline.Visit> visits = timeline.of(caseNo);
        return new Page(
                register.get(caseNo),
                events,
                open.stream().filter(task -> task.isOpenTo(reader)).toList(),
                open.stream().filter(task -> !task.isOpenTo(reader)).toList(),
                CaseStage.of(visits),
                picture(visits));
    }

    private static Picture picture(List<Timeline.Visit> visits) {
        ProcessKey process = visits.stream()
                .filter(visit -> !"callActivity".equals(visit.kind()))
                .reduce((first, second) -> visitOpen(first) && !visitOpen(second) ? first : second)
                .map(Timeline.Visit::process)
                .orElse(null);
        Set<String> current = new TreeSet<>();
        Set<String> passed = new TreeSet<>();
        visits.stream()
                .filter(visit -> visit.process().equals(process))
                .forEach(visit -> (visitOpen(visit) ? current : passed).add(visit.element()));
        return new Picture(process, current, passed);
    }

    private static boolean visitOpen(Timeline.Visit visit) {
        return visit.ended() == null;
    }

    /** The BPMN of a process of this capability, for drawing. */
    public String diagram(ProcessKey process) {
        return timeline.diagram(process);
    }
}
