package org.zhiliang.notification;

import java.util.List;
import java.util.Set;

/**
 * What there is to tell, with the values that each text needs. The words are in {@code messages/notification.properties}
 * under {@code notification.<NAME>.subject} and {@code .text}; there <code>{0}</code> is the case number and
 * <code>{1}</code> onwards are the parameters in the order in which they stand here. Texts carry the case number and what to do, never the
 * content of a complaint, never the other side's name: mail and SMS travel in the open.
 */
public enum NoticeKind {
    /** To the complainant at once. The query code opens the case page without an account; it is wiped once it is sent. */
    COMPLAINT_LODGED("/case", "queryCode"),
    REPORT_LODGED("/case", "queryCode"),
    COMPLAINT_ACCEPTED("/case", "unit"),
    COMPLAINT_REFUSED("/case", "unit"),
    /** Until: the last day, as printed. */
    IDENTITY_PROOF_WANTED("/case", "until"),
    CASE_MOVED("/case", "unit"),
    CASE_WITHDRAWN("/case"),
    /** The matter is no complaint (Order 121 Art. 44); the page tells where it belongs. */
    PROPER_PATH("/case"),
    /** To the respondent: the one-time link is the value {@link Message#PATH}. */
    RESPONDENT_INVITED("", "until"),
    /** To any party that asked for it, or a colleague of theirs: a one-time link as the value {@link Message#PATH}. */
    CASE_LINK("", "until"),
    MEDIATION_INVITED("/case", "when", "where"),
    /** To either side; something new waits in the mediation room. */
    PROPOSAL_RECEIVED("/case"),
    AGREEMENT_READY("/case", "until"),
    PERFORMANCE_DUE("/case", "until"),
    MEDIATION_ENDED("/case"),
    CLOCK_PAUSED("/case"),
    CLOCK_RESUMED("/case", "until"),
    REPORT_EXTENDED("/case", "until"),
    REPORT_ANSWERED("/case"),
    DOCUMENT_ISSUED("/case", "document"),
    /** The agreement was not performed: court and arbitration are open. */
    REMEDIES_TOLD("/case"),
    RATING_INVITED("/case", "until"),
    RATING_REMINDED("/case", "until"),
    RETURN_VISIT("/case", "when"),
    RECTIFICATION_DONE("/case"),
    RECHECK_ANSWERED("/case"),
    CASE_REOPENED("/case"),

    /** To officials from here on. */
    TASK_ARRIVED("/staff/cases/{caseNo}", "step"),
    TASK_BY_ABSENCE("/staff/cases/{caseNo}", "name"),
    CASE_RETURNED("/staff/cases/{caseNo}", "unit"),
    CASE_DESIGNATED("/staff/cases/{caseNo}"),
    JURISDICTION_DISPUTED("/staff/cases/{caseNo}", "until"),
    DEADLINE_HALF("/staff/cases/{caseNo}", "step", "due"),
    DEADLINE_NEAR("/staff/cases/{caseNo}", "step", "due"),
    DEADLINE_LAST_DAY("/staff/cases/{caseNo}", "step", "due"),
    DEADLINE_OVERDUE("/staff/cases/{caseNo}", "step", "due"),
    RECTIFICATION_ORDERED("/staff/cases/{caseNo}", "until"),
    ACCIDENT_ALERT("/staff/cases/{caseNo}", "due"),
    SUPPLEMENT_RECEIVED("/staff/cases/{caseNo}"),
    /** To administrators; of no case. Deadlines that reach into the year wait for it. */
    CALENDAR_MISSING("/admin/calendar", "year");

    /** Values that let their reader in. They leave our tables with the message. */
    static final Set<String> SECRETS = Set.of("queryCode", Message.PATH);

    private final String path;
    private final List<String> parameters;

    NoticeKind(String path, String... parameters) {
        this.path = path;
        this.parameters = List.of(parameters);
    }

    /** The names of the values that the text needs, in the order of their places. */
    public List<String> parameters() {
        return parameters;
    }

    /** The page that the message leads to, with {@code {caseNo}} for the case number; empty where only the sender knows it. */
    String path() {
        return path;
    }

    String subject() {
        return "notification." + name() + ".subject";
    }

    String text() {
        return "notification." + name() + ".text";
    }
}
