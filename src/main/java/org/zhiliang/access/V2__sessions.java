package org.zhiliang.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/** The tables of the web sessions, from the script inside Spring Session's jar: two nodes share one sign-in. */
@Component
class V2__sessions extends BaseJavaMigration {

    private static final ClassPathResource SCRIPT = new ClassPathResource(
            "org/springframework/session/jdbc/schema-postgresql.sql", V2__sessions.class.getClassLoader());

    @Override
    public Integer getChecksum() {
        CRC32 sum = new CRC32();
        try {
            sum.update(SCRIPT.getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (int) sum.getValue();
    }

    @Override
    public void migrate(Context context) {
        ScriptUtils.executeSqlScript(context.getConnection(), SCRIPT);
    }
}
