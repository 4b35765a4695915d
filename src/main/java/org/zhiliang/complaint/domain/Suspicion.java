package org.zhiliang.complaint.domain;

/**
 * What a reporter tells of a suspected breach of law (Order 121 Art. 3, 28), as far as rules and searches need it.
 *
 * @param domain code of the problem's domain, which the department router reads
 * @param traderKind code of the trader's kind, which the jurisdiction table reads
 * @param region code of the county where it happened, or of the domicile that decides
 * @param facts the lead and the facts it rests on
 * @param anonymous whether the reporter left no name
 * @param insider whether the reporter belongs to the business
 * @param reward whether the reporter applies for a reward
 * @param confidentiality ordinary, strict or dedicated: how few may know who the reporter is
 */
public record Suspicion(
        String domain,
        String traderKind,
        String region,
        String facts,
        boolean anonymous,
        boolean insider,
        boolean reward,
        String confidentiality) {

    /** The level of confidentiality where nobody asked for another; the law protects every reporter (Art. 37). */
    public static final String ORDINARY = "ordinary";
}
