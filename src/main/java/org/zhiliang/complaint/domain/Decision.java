package org.zhiliang.complaint.domain;

import java.util.Locale;

/** The conclusion of the acceptance review (Order 121 Art. 15, 10). */
public enum Decision {
    /** 受理 */
    ACCEPT,
    /** 不予受理 */
    REFUSE,
    /** 限期提供身份证明材料 */
    IDENTITY;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Decision of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
