package org.zhiliang.casefile;

/** What a case is about; the code begins its number. */
public enum CaseKind {
    /** 投诉: a dispute that the authority is asked to settle. */
    COMPLAINT("TS"),
    /** 举报: somebody tells of a suspected breach of law. */
    REPORT("JB");

    private final String code;

    CaseKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    static CaseKind of(String code) {
        return switch (code) {
            case "TS" -> COMPLAINT;
            case "JB" -> REPORT;
            default -> throw new IllegalArgumentException("No such kind of case: " + code);
        };
    }
}
