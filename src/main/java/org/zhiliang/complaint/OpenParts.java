package org.zhiliang.complaint;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhiliang.casefile.CaseFile;
import org.zhiliang.casefile.CaseKind;
import org.zhiliang.complaint.domain.ReportStatus;
import org.zhiliang.engine.OpenTask;

/**
 * What of a case its parties may read. That a lead was found or an accident reported is nobody's affair outside the
 * authority, nor how it makes up its mind on a report (Order 121 Art. 37).
 */
final class OpenParts {

    private static final Set<String> INNER = Set.of(
            "Task_OpenAccidentAlert",
            "Task_OpenReportCheck",
            "Task_ApproveExtension",
            "Task_RecordExtension",
            "Task_DecideFiling",
            "Gateway_Filing",
            "Task_TellFiled",
            "EndEvent_Filed",
            "Task_TellNotFiled",
            "EndEvent_NotFiled",
            "Task_ApproveTransfer",
            "Gateway_Transfer",
            "Task_IssueTransfer",
            "Task_HandOver",
            "Gateway_Received",
            "EndEvent_Transferred");

    private static final Set<String> INNER_PROCESSES = Set.of("accident-alert", "report-check");

    private OpenParts() {}

    /** A case's page without what is the authority's own. */
    static CaseView.Page of(CaseView.Page page) {
        return new CaseView.Page(
                file(page.file()),
                page.events(),
                page.mine(),
                others(page.file(), page.others()),
                page.stages(),
                picture(page.picture()));
    }

    /** What waits for others, as far as the parties may know; of a report that is nothing. */
    static List<OpenTask> others(CaseFile file, List<OpenTask> tasks) {
        return file.kind() == CaseKind.REPORT ? List.of() : open(tasks);
    }

    private static List<OpenTask> open(List<OpenTask> tasks) {
        return tasks.stream()
                .filter(task -> !INNER_PROCESSES.contains(task.process().value()))
                .toList();
    }

    /** The file with a status that its parties may read. */
    static CaseFile file(CaseFile file) {
        return file.kind() == CaseKind.REPORT ? file.withStatus(ReportStatus.openCode(file.status())) : file;
    }

    private static CaseView.Picture picture(CaseView.Picture picture) {
        return new CaseView.Picture(picture.process(), open(picture.current()), open(picture.passed()));
    }

    private static Set<String> open(Set<String> elements) {
        return elements.stream().filter(element -> !INNER.contains(element)).collect(Collectors.toSet());
    }
}
