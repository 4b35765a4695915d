package org.zhiliang.complaint.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where the check of a report or lead stands, and where it may go from there. */
public enum ReportStatus {
    /** 已登记 */
    REGISTERED,
    /** 分送中 */
    ROUTING,
    /** 核查中 */
    CHECKING,
    /** 待审批延期 */
    EXTENSION,
    /** 待决定立案与否 */
    DECIDING,
    /** 待审批移送公安 */
    TRANSFER,
    /** 待移交公安 */
    HANDOVER,
    /** 已立案 */
    FILED,
    /** 不予立案 */
    NOT_FILED,
    /** 已移送公安 */
    TRANSFERRED,
    /** 不属于举报事项 */
    NOT_REPORT,
    /** 已并入在办举报 */
    MERGED;

    private static final Set<ReportStatus> ENDS = EnumSet.of(FILED, NOT_FILED, TRANSFERRED, NOT_REPORT, MERGED);
    private static final Set<ReportStatus> INNER =
            EnumSet.of(EXTENSION, DECIDING, TRANSFER, HANDOVER, FILED, NOT_FILED, TRANSFERRED);

    private static final Map<ReportStatus, Set<ReportStatus>> WAYS = Map.of(
            REGISTERED, EnumSet.of(ROUTING, CHECKING, NOT_REPORT),
            ROUTING, EnumSet.of(CHECKING, NOT_REPORT),
            CHECKING, EnumSet.of(EXTENSION, DECIDING, TRANSFER, MERGED),
            EXTENSION, EnumSet.of(CHECKING),
            DECIDING, EnumSet.of(FILED, NOT_FILED, CHECKING),
            TRANSFER, EnumSet.of(HANDOVER, CHECKING),
            HANDOVER, EnumSet.of(TRANSFERRED, CHECKING));

    boolean mayBecome(ReportStatus next) {
        return WAYS.getOrDefault(this, Set.of()).contains(next);
    }

    public boolean isEnd() {
        return ENDS.contains(this);
    }

    /** Whether only officials may know of it: how the authority makes up its mind is not told (Order 121 Art. 37). */
    public boolean isInner() {
        return INNER.contains(this);
    }

    /** The code in the register and in messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The code that whoever reported may read. */
    public String openCode() {
        if (!isInner()) {
            return code();
        }
        return isEnd() ? "concluded" : CHECKING.code();
    }

    /** The same for a code of the register; a code that is none of ours is nothing to hide. */
    public static String openCode(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst()
                .map(ReportStatus::openCode)
                .orElse(code);
    }
}
