package org.zhiliang.complaint.domain;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Draws a share of cases by their numbers: the same case is drawn or not whenever one asks, and nobody can choose. */
public final class Sampling {

    private static final int HUNDRED = 100;

    private Sampling() {}

    /** @param percent the share to draw, 0 to 100 per cent */
    public static boolean isDrawn(String caseNo, int percent) {
        CRC32 sum = new CRC32();
        sum.update(caseNo.getBytes(StandardCharsets.US_ASCII));
        return sum.getValue() % HUNDRED < percent;
    }
}
