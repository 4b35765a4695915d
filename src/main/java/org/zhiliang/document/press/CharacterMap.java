package org.zhiliang.document.press;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Which shape of a font stands for which character: its table {@code cmap} in the format that reaches all of Unicode. */
final class CharacterMap {

    private static final int ALL_OF_UNICODE = 12;
    private static final int HEAD = 16;
    private static final int GROUP = 12;

    private final ByteBuffer map;

    private CharacterMap(ByteBuffer map) {
        this.map = map;
    }

    /** @throws IOException if the font has no such map */
    static CharacterMap of(ByteBuffer cmap) throws IOException {
        for (int entry = 0; entry < cmap.getShort(2); entry++) {
            int at = cmap.getInt(4 + 8 * entry + 4);
            if (cmap.getShort(at) == ALL_OF_UNICODE) {
                return new CharacterMap(cmap.slice(at, cmap.getInt(at + 4)));
            }
        }
        throw new IOException("The font has no map of all characters");
    }

    /** 0 where there is none. */
    int idOf(int codePoint) {
        int low = 0;
        int high = map.getInt(HEAD - 4) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = HEAD + GROUP * middle;
            if (codePoint < map.getInt(group)) {
                high = middle - 1;
            } else if (codePoint > map.getInt(group + 4)) {
                low = middle + 1;
            } else {
                return map.getInt(group + 8) + codePoint - map.getInt(group);
            }
        }
        return 0;
    }
}
