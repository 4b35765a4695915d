package org.zhiliang.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the data folder for one application: a second one is refused before it can stop the server of the first. The
 * operating system takes the lock back when the application ends, however it ends.
 */
final class FolderLock implements AutoCloseable {

    private final FileChannel file;

    private FolderLock(FileChannel file) {
        this.file = file;
    }

    /** @throws UnusableDatabase if the folder cannot be written, or another application has it */
    static FolderLock on(Path home) throws IOException {
        FileChannel file = open(home);
        if (tried(file) == null) {
            file.close();
            throw new UnusableDatabase(
                    "Another application works with the database in " + home + ".",
                    "Stop it first, start this one in another folder, or set SPRING_DATASOURCE_URL to a database of your own.");
        }
        return new FolderLock(file);
    }

    private static FileChannel open(Path home) {
        try {
            Files.createDirectories(home);
            return FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UnusableDatabase(
                    "The folder %s for the database cannot be written: %s".formatted(home, e),
                    "Start in a folder that you may write to, or set SPRING_DATASOURCE_URL to a database of your own.");
        }
    }

    private static @Nullable FileLock tried(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
