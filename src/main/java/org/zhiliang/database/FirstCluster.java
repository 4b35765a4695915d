package org.zhiliang.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * A mark beside the database cluster while it is created. Where it is found at the start, an earlier run was ended in the
 * middle of that: the half cluster, in which nobody ever wrote anything, makes room for a new one.
 */
final class FirstCluster {

    private final Path mark;

    private FirstCluster(Path mark) {
        this.mark = mark;
    }

    static FirstCluster in(Path home, Path data) throws IOException {
        Path mark = home.resolve("pg-unfinished");
        if (Files.exists(mark)) {
            FileSystemUtils.deleteRecursively(data);
        }
        if (!Files.exists(data)) {
            Files.writeString(mark, "The database beside this file is being created.\n");
        }
        return new FirstCluster(mark);
    }

    /** The server has answered: what is in the cluster counts from now on. */
    void finished() throws IOException {
        Files.deleteIfExists(mark);
    }
}
