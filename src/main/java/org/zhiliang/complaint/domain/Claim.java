package org.zhiliang.complaint.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the complainant says and wants, as far as rules and searches need it.
 *
 * @param domain code of the problem's domain, which the department router reads
 * @param traderKind code of the trader's kind, which the jurisdiction table reads
 * @param region code of the county where the trader does business, or of the domicile that decides
 * @param claims codes of the remedies wanted
 * @param amount in yuan
 * @param harmKnownOn when the harm was or should have been known (three years, Order 121 Art. 16(4))
 */
public record Claim(
        String domain,
        String traderKind,
        String region,
        String facts,
        List<String> claims,
        @Nullable BigDecimal amount,
        @Nullable LocalDate boughtOn,
        @Nullable LocalDate harmKnownOn,
        @Nullable String goods,
        @Nullable String orderNumber,
        boolean publicityConsent,
        boolean delegationConsent) {

    public Claim {
        claims = List.copyOf(claims);
    }
}
