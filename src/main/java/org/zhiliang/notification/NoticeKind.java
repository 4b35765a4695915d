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
    COMPLAINT_LODGED("/case/{caseNo}", "queryCode"),
    REPORT_LODGED("/case/{caseNo}", "queryCode"),
    COMPLAINT_ACCEPTED("/case/{caseNo}", "unit"),
    COMPLAINT_REFUSED("/case/{caseNo}", "unit"),
    /** Until: the last day, as printed. */
    IDENTITY_PROOF_WANTED("/case/{caseNo}", "until"),
    CASE_MOVED("/case/{caseNo}", "unit"),
    CASE_WITHDRAWN("/case/{caseNo}"),
    /** The matter is no complaint (Order 121 Art. 44); the page tells where it belongs. */
    PROPER_PATH("/case/{caseNo}"),
    /** To the respondent: the one-time link is the value {@link Message#PATH}. */
    RESPONDENT_INVITED("", "until"),
    /** To whoever handed the case in, who asked for it; the code of before opens nothing any more. */
    QUERY_CODE_RENEWED("/case/{caseNo}", "queryCode"),
    /** To any party that asked for it, or a colleague of theirs: a one-time link as the value {@link Message#PATH}. */
    CASE_LINK("", "until"),
    MEDIATION_INVITED("/case/{caseNo}", "when", "where"),
    /** To either side; something new waits in the mediation room. */
    PROPOSAL_RECEIVED("/case/{caseNo}"),
    AGREEMENT_READY("/case/{caseNo}", "until"),
    /** To the party whose own time runs out: until when. */
    ANSWER_DUE("/case/{caseNo}", "until"),
    IDENTITY_DUE("/case/{caseNo}", "until"),
    SIGNATURE_DUE("/case/{caseNo}", "until"),
    PERFORMANCE_DUE("/case/{caseNo}", "until"),
    MEDIATION_ENDED("/case/{caseNo}"),
    CLOCK_PAUSED("/case/{caseNo}"),
    CLOCK_RESUMED("/case/{caseNo}", "until"),
    REPORT_EXTENDED("/case/{caseNo}", "until"),
    REPORT_ANSWERED("/case/{caseNo}"),
    DOCUMENT_ISSUED("/case/{caseNo}", "document"),
    /** The agreement was not performed: court and arbitration are open. */
    REMEDIES_TOLD("/case/{caseNo}"),
    RATING_INVITED("/case/{caseNo}", "until"),
    RATING_REMINDED("/case/{caseNo}", "until"),
    RETURN_VISIT("/case/{caseNo}", "when"),
    RECTIFICATION_DONE("/case/{caseNo}"),
    RECHECK_ANSWERED("/case/{caseNo}"),
    CASE_REOPENED("/case/{caseNo}"),

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
    /** No message reaches a party: the link to the case is to be printed and posted. */
    PARTY_UNREACHABLE("/staff/cases/{caseNo}#links", "who"),
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
