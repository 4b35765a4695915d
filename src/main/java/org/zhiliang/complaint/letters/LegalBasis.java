package org.zhiliang.complaint.letters;

import java.time.LocalDate;
import org.zhiliang.access.Units;

/**
 * The rules that a case is handled by, as its papers cite them: Order 121 for market regulation since it came into force,
 * Order 20 before, and the law itself for every other department.
 *
 * @param rules the title in its marks
 * @param hasArticles whether the articles that the papers name are those of these rules
 */
public record LegalBasis(String rules, boolean hasArticles) {

    private static final LocalDate ORDER_121 = LocalDate.of(2026, 4, 15);

    static LegalBasis of(String line, LocalDate received) {
        if (!line.equals(Units.MARKET_REGULATION)) {
            return new LegalBasis("《中华人民共和国消费者权益保护法》第四十六条", false);
        }
        return received.isBefore(ORDER_121)
                ? new LegalBasis("《市场监督管理投诉举报处理暂行办法》", false)
                : new LegalBasis("《市场监督管理投诉举报处理办法》", true);
    }

    /** @param article of Order 121, for example 第十五条; left out where other rules apply */
    public String cite(String article) {
        return hasArticles ? rules + article : rules;
    }
}
