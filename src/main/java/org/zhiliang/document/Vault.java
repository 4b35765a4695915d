package org.zhiliang.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The directory that holds the bytes: each file named by its SHA-256, written whole or not at all. */
@Component
@EnableConfigurationProperties(DocumentSettings.class)
class Vault {

    private final Path root;
    private final long keepFree;

    Vault(DocumentSettings settings) {
        this.root = settings.directory().toAbsolutePath();
        this.keepFree = settings.keepFree().toBytes();
    }

    /** A place on the same disk for what is not finished yet. */
    Path incoming(UUID id) {
        return ready(root.resolve("incoming")).resolve(id.toString());
    }

    /** Everything that is not finished; the caller closes the stream. */
    Stream<Path> incoming() throws IOException {
        return Files.list(ready(root.resolve("incoming")));
    }

    Path place(String hash) {
        return folder(hash).resolve(hash);
    }

    private Path folder(String hash) {
        return root.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4));
    }

    boolean holds(Content content) {
        try {
            Path place = place(content.hash());
            return Files.isRegularFile(place) && Files.size(place) == content.size();
        } catch (IOException e) {
            return false;
        }
    }

    boolean isFull() {
        try {
            return Files.getFileStore(ready(root)).getUsableSpace() < keepFree;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes to a file of its own, down to the disk, and says what it was. */
    Content write(InputStream bytes, Path target) throws IOException {
        try (DigestInputStream counted = new DigestInputStream(bytes, sha256());
                FileChannel file = FileChannel.open(
                        target,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(file)) {
            long size = counted.transferTo(out);
            file.force(true);
            return new Content(
                    HexFormat.of().formatHex(counted.getMessageDigest().digest()), size);
        }
    }

    /** What a file holds; reads it to the end. */
    Content measure(Path file) throws IOException {
        try (DigestInputStream counted = new DigestInputStream(Files.newInputStream(file), sha256())) {
            long size = counted.transferTo(OutputStream.nullOutputStream());
            return new Content(
                    HexFormat.of().formatHex(counted.getMessageDigest().digest()), size);
        }
    }

    /** Moves a finished file to its place; one that is there already stays. */
    void settle(Path file, Content content) throws IOException {
        if (holds(content)) {
            Files.deleteIfExists(file);
            return;
        }
        Path folder = ready(folder(content.hash()));
        Files.move(file, place(content.hash()), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(folder);
    }

    void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A move is on the disk only when its folder is. */
    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static Path ready(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The files' directory cannot be written: " + folder, e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
