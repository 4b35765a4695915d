package org.zhiliang.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.zhiliang.engine.CaseNo;

/** Reads the rows of attachments. */
final class AttachmentRows {

    private AttachmentRows() {}

    static Attachment attachment(ResultSet row, int index) throws SQLException {
        return new Attachment(
                row.getObject("id", UUID.class),
                new CaseNo(row.getString("case_no")),
                row.getString("form"),
                row.getString("field"),
                row.getString("side"),
                row.getBoolean("shared"),
                row.getString("supplied_by"),
                row.getTimestamp("supplied_at").toInstant(),
                row.getString("name"),
                FileKind.coded(row.getString("kind")),
                new Content(row.getString("hash"), row.getLong("size")));
    }
}
