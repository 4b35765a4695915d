package org.zhiliang.complaint.domain;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where a complaint stands, and where it may go from there. */
public enum ComplaintStatus {
    /** 已登记 */
    REGISTERED,
    /** 分送中 */
    ROUTING,
    /** 待受理审查 */
    REVIEW,
    /** 待补正身份材料 */
    IDENTITY,
    /** 已受理 */
    ACCEPTED,
    /** 不予受理 */
    REFUSED,
    /** 调解中 */
    MEDIATING,
    /** 鉴定检测(计时暂停) */
    APPRAISAL,
    /** 回避审查(调解中止) */
    RECUSAL,
    /** 待签署协议 */
    SIGNING,
    /** 履行跟踪 */
    PERFORMING,
    /** 达成协议 */
    AGREED,
    /** 终止调解 */
    TERMINATED,
    /** 回访评价 */
    EVALUATING,
    /** 已归档 */
    ARCHIVED,
    /** 已撤回 */
    WITHDRAWN,
    /** 不属于投诉事项 */
    NOT_COMPLAINT;

    private static final Set<ComplaintStatus> ENDS = EnumSet.of(ARCHIVED, WITHDRAWN, NOT_COMPLAINT);

    private static final Map<ComplaintStatus, Set<ComplaintStatus>> WAYS = Map.ofEntries(
            Map.entry(REGISTERED, EnumSet.of(ROUTING, REVIEW, NOT_COMPLAINT)),
            Map.entry(ROUTING, EnumSet.of(ROUTING, REVIEW, NOT_COMPLAINT)),
            Map.entry(REVIEW, EnumSet.of(IDENTITY, ACCEPTED, REFUSED, ROUTING)),
            Map.entry(IDENTITY, EnumSet.of(REVIEW)),
            Map.entry(ACCEPTED, EnumSet.of(MEDIATING)),
            Map.entry(REFUSED, EnumSet.of(EVALUATING)),
            Map.entry(MEDIATING, EnumSet.of(APPRAISAL, RECUSAL, SIGNING, TERMINATED)),
            Map.entry(APPRAISAL, EnumSet.of(MEDIATING, TERMINATED)),
            Map.entry(RECUSAL, EnumSet.of(MEDIATING, TERMINATED)),
            Map.entry(SIGNING, EnumSet.of(MEDIATING, PERFORMING, AGREED, TERMINATED)),
            Map.entry(PERFORMING, EnumSet.of(AGREED)),
            Map.entry(AGREED, EnumSet.of(EVALUATING)),
            Map.entry(TERMINATED, EnumSet.of(EVALUATING)),
            Map.entry(EVALUATING, EnumSet.of(ARCHIVED, REVIEW)),
            Map.entry(ARCHIVED, EnumSet.of(REVIEW)));

    /** Whether a complaint that stands here may go there. Withdrawal is open until the end (Order 121 Art. 23(1)). */
    public boolean mayBecome(ComplaintStatus next) {
        return next == WITHDRAWN
                ? !ENDS.contains(this)
                : WAYS.getOrDefault(this, Set.of()).contains(next);
    }

    public boolean isEnd() {
        return ENDS.contains(this);
    }

    /** The code in tables and messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
