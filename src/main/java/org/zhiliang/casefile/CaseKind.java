package org.zhiliang.casefile;

import org.zhiliang.engine.CaseNo;

/** What a case is about; the code begins its number. */
public enum CaseKind {
    /** 投诉: a dispute that the authority is asked to settle. */
    COMPLAINT("TS"),
    /** 举报: somebody tells of a suspected breach of law. */
    REPORT("JB"),
    /** 事故快报: serious harm that is reported up level by level. */
    ACCIDENT("SG"),
    /** 质量奖届次: a round of the government quality award. */
    ROUND("ZJ");

    private final String code;

    CaseKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The kind of a case, which its number begins with. */
    public static CaseKind of(CaseNo caseNo) {
        return of(caseNo.value().substring(0, 2));
    }

    static CaseKind of(String code) {
        return switch (code) {
            case "TS" -> COMPLAINT;
            case "JB" -> REPORT;
            case "SG" -> ACCIDENT;
            case "ZJ" -> ROUND;
            default -> throw new IllegalArgumentException("No such kind of case: " + code);
        };
    }
}
