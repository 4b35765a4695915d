package org.zhiliang.complaint.domain;

import org.jspecify.annotations.Nullable;

/**
 * A head's decision whether a case is filed.
 *
 * @param decision file or noFile
 * @param ground code of the ground for not filing
 * @param tellBasis the law that wants the reporter told (Order 121 Art. 36); null where none does
 * @param answer what the reporter is told
 */
public record Filing(
        String decision,
        @Nullable String ground,
        String reason,
        @Nullable String tellBasis,
        @Nullable String answer,
        String by) {

    /** 立案 */
    public static final String FILE = "file";
    /** 不予立案 */
    public static final String NO_FILE = "noFile";

    public boolean isFiled() {
        return FILE.equals(decision);
    }
}
