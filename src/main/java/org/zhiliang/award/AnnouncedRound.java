package org.zhiliang.award;

import java.time.Instant;
import org.zhiliang.award.domain.RoundPlan;

/**
 * A round as the public may know it.
 *
 * @param programme the name of the award in Chinese, with that in English
 * @param office the organisation unit that runs it
 * @param number 届次
 */
public record AnnouncedRound(
        String programme, String programmeEn, String office, int number, Instant announcedAt, RoundPlan plan) {}
