package org.zhiliang.complaint.web;

/** What a paper is: a complaint, which may report besides, or a report. */
enum PaperKind {
    COMPLAINT("complaint", IntakeForm.ID),
    REPORT("report", ReportForm.ID);

    private final String word;
    private final String form;

    PaperKind(String word, String form) {
        this.word = word;
        this.form = form;
    }

    /** The word in addresses and messages. */
    String word() {
        return word;
    }

    String form() {
        return form;
    }
}
