package org.zhiliang.complaint.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one side offers the other to end the dispute.
 *
 * @param amount in yuan
 * @param method how it is to be performed, for example a transfer or an exchange at the shop
 * @param performBy the last day for the performance
 */
public record Offer(
        String content,
        @Nullable BigDecimal amount,
        @Nullable String method,
        @Nullable LocalDate performBy) {}
