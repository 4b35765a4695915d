package org.zhiliang.document;

import java.time.Instant;
import java.util.UUID;
import org.zhiliang.engine.CaseNo;

/**
 * A file of a case.
 *
 * @param form the form with which it was handed in
 * @param field the field of that form, which says what it is for
 * @param side the role of the party that supplied it, or {@value #STAFF}
 * @param shared whether the other parties of the case may see it too
 * @param suppliedBy the user, or the name of the party's role in the case
 */
public record Attachment(
        UUID id,
        CaseNo caseNo,
        String form,
        String field,
        String side,
        boolean shared,
        String suppliedBy,
        Instant suppliedAt,
        String name,
        FileKind kind,
        Content content) {

    /** The side of officials. */
    public static final String STAFF = "staff";

    /** The size for reading, such as 1.2 MB. */
    public String size() {
        return FileWords.size(content.size());
    }
}
