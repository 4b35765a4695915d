package org.zhiliang.document;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where files are kept.
 *
 * @param directory outside whatever is served to browsers; nodes on one database share it
 * @param keepFree what must stay free on its disk; nothing is taken in below that
 */
@ConfigurationProperties("zhiliang.document")
record DocumentSettings(
        @DefaultValue("data/files") Path directory,
        @DefaultValue("512MB") DataSize keepFree) {}
