package org.zhiliang.document.press;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables of one face in an OpenType file, single or in a collection. The file is mapped, not read: it is big. */
final class FontTables {

    private static final int COLLECTION = 0x74746366;
    private static final int POSTSCRIPT_NAME = 6;
    private static final int WINDOWS = 3;

    private final Map<String, ByteBuffer> tables;

    private FontTables(Map<String, ByteBuffer> tables) {
        this.tables = tables;
    }

    /**
     * @param name the PostScript name of the face in a collection; null for the first or only one
     * @throws IOException if there is no such face
     */
    static FontTables of(Path file, @Nullable String name) throws IOException {
        ByteBuffer bytes;
        try (FileChannel channel = FileChannel.open(file)) {
            bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
        if (bytes.getInt(0) != COLLECTION) {
            return at(bytes, 0);
        }
        for (int face = 0; face < bytes.getInt(8); face++) {
            FontTables tables = at(bytes, bytes.getInt(12 + 4 * face));
            if (name == null || tables.isNamed(name)) {
                return tables;
            }
        }
        throw new IOException("No face " + name + " in " + file);
    }

    private static FontTables at(ByteBuffer bytes, int start) {
        Map<String, ByteBuffer> tables = new HashMap<>();
        int count = bytes.getShort(start + 4);
        for (int table = 0; table < count; table++) {
            int entry = start + 12 + 16 * table;
            byte[] tag = new byte[4];
            bytes.get(entry, tag);
            tables.put(
                    new String(tag, StandardCharsets.US_ASCII),
                    bytes.slice(bytes.getInt(entry + 8), bytes.getInt(entry + 12)));
        }
        return new FontTables(tables);
    }

    private boolean isNamed(String wanted) throws IOException {
        ByteBuffer names = get("name");
        int texts = names.getShort(4);
        for (int entry = 0; entry < names.getShort(2); entry++) {
            int at = 6 + 12 * entry;
            if (names.getShort(at) == WINDOWS && names.getShort(at + 6) == POSTSCRIPT_NAME) {
                byte[] text = new byte[names.getShort(at + 8)];
                names.get(texts + names.getShort(at + 10), text);
                return wanted.equals(new String(text, StandardCharsets.UTF_16BE));
            }
        }
        return false;
    }

    Optional<ByteBuffer> find(String tag) {
        return Optional.ofNullable(tables.get(tag));
    }

    /** @throws IOException if the font lacks this table */
    ByteBuffer get(String tag) throws IOException {
        return find(tag).orElseThrow(() -> new IOException("The font has no table " + tag));
    }
}
