package org.zhiliang.engine.camunda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * The engine's own tables, from the scripts inside the engine's jar. A jar whose scripts differ is refused at start by
 * the checksum: it needs an upgrade migration of its own.
 */
@Component
class V1__engine extends BaseJavaMigration {

    private static final String FOLDER = "org/camunda/bpm/engine/db/create/activiti.postgres.create.";

    private static final List<ClassPathResource> SCRIPTS = List.of(
                    "engine",
                    "history",
                    "identity",
                    "case.engine",
                    "case.history",
                    "decision.engine",
                    "decision.history")
            .stream()
            .map(name -> new ClassPathResource(FOLDER + name + ".sql", V1__engine.class.getClassLoader()))
            .toList();

    @Override
    public Integer getChecksum() {
        CRC32 sum = new CRC32();
        SCRIPTS.forEach(script -> sum.update(bytes(script)));
        return (int) sum.getValue();
    }

    @Override
    public void migrate(Context context) {
        SCRIPTS.forEach(script -> ScriptUtils.executeSqlScript(context.getConnection(), script));
    }

    private static byte[] bytes(ClassPathResource script) {
        try {
            return script.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
