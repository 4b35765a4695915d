package org.zhiliang.complaint.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@link Claim} in the columns of its complaint; the codes of what is wanted stand in one of them. */
record ToldClaim(
        String domain,
        String traderKind,
        String region,
        String facts,
        String claims,
        @Nullable BigDecimal amount,
        @Nullable LocalDate boughtOn,
        @Nullable LocalDate harmKnownOn,
        @Nullable String goods,
        @Nullable String orderNumber,
        boolean publicityConsent,
        boolean delegationConsent) {

    static ToldClaim of(Claim claim) {
        return new ToldClaim(
                claim.domain(),
                claim.traderKind(),
                claim.region(),
                claim.facts(),
                String.join(",", claim.claims()),
                claim.amount(),
                claim.boughtOn(),
                claim.harmKnownOn(),
                claim.goods(),
                claim.orderNumber(),
                claim.publicityConsent(),
                claim.delegationConsent());
    }

    Claim claim() {
        return new Claim(
                domain,
                traderKind,
                region,
                facts,
                claims.isEmpty() ? List.of() : List.of(claims.split(",")),
                amount,
                boughtOn,
                harmKnownOn,
                goods,
                orderNumber,
                publicityConsent,
                delegationConsent);
    }
}
