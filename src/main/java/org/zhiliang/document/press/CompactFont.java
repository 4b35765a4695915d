package org.zhiliang.document.press;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The table {@code CFF} with the curves of a font, read piece by piece where it lies (Adobe Technical Note 5176). A font
 * for Chinese has tens of thousands of shapes in it and a paper needs a few hundred.
 */
final class CompactFont {

    private static final int SUBROUTINES = 19;
    private static final int DEFAULT_WIDTH = 20;
    private static final int NOMINAL_WIDTH = 21;
    private static final int PRIVATE = 18;
    private static final int CHAR_STRINGS = 17;
    private static final int FONT_ARRAY = 12_36;
    private static final int FONT_SELECT = 12_37;

    private final ByteBuffer table;
    private final Index shapes;
    private final byte[][] common;
    private final List<Part> parts;
    private final int select;

    /** What the shapes of one part of the font share. */
    record Part(byte[][] subroutines, int defaultWidth, int nominalWidth) {}

    CompactFont(ByteBuffer table) {
        this.table = table;
        Index names = Index.at(table, table.get(2));
        Index tops = Index.at(table, names.end());
        Index texts = Index.at(table, tops.end());
        common = Index.at(table, texts.end()).all();
        Map<Integer, int[]> top = dictionary(tops.get(0));
        shapes = Index.at(table, number(top, CHAR_STRINGS, 0));
        select = number(top, FONT_SELECT, 0);
        parts = select == 0
                ? List.of(part(top))
                : Index.at(table, number(top, FONT_ARRAY, 0)).stream()
                        .map(font -> part(dictionary(font)))
                        .toList();
    }

    byte[] shape(int id) {
        return shapes.get(id);
    }

    byte[][] common() {
        return common;
    }

    Part partOf(int id) {
        return parts.get(select == 0 ? 0 : selected(id));
    }

    private int selected(int id) {
        if (table.get(select) == 0) {
            return table.get(select + 1 + id) & 0xFF;
        }
        int ranges = table.getShort(select + 1) & 0xFFFF;
        int at = select + 3;
        for (int range = 1; range < ranges && (table.getShort(at + 3) & 0xFFFF) <= id; range++) {
            at += 3;
        }
        return table.get(at + 2) & 0xFF;
    }

    private Part part(Map<Integer, int[]> font) {
        int[] place = font.getOrDefault(PRIVATE, new int[] {0, 0});
        byte[] bytes = new byte[place[0]];
        table.get(place[1], bytes);
        Map<Integer, int[]> own = dictionary(bytes);
        int subroutines = number(own, SUBROUTINES, 0);
        return new Part(
                subroutines == 0
                        ? new byte[0][]
                        : Index.at(table, place[1] + subroutines).all(),
                number(own, DEFAULT_WIDTH, 0),
                number(own, NOMINAL_WIDTH, 0));
    }

    private static int number(Map<Integer, int[]> dictionary, int key, int otherwise) {
        int[] values = dictionary.get(key);
        return values == null || values.length == 0 ? otherwise : values[0];
    }

    /** Keys of two bytes, the first of them 12, are told as 12_00 and what follows. Fractions are of no use here. */
    private static Map<Integer, int[]> dictionary(byte[] bytes) {
        Map<Integer, int[]> entries = new HashMap<>();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int[] values = new int[48];
        int count = 0;
        while (in.hasRemaining()) {
            int first = in.get() & 0xFF;
            if (first <= 21) {
                int key = first == 12 ? 12_00 + (in.get() & 0xFF) : first;
                entries.put(key, java.util.Arrays.copyOf(values, count));
                count = 0;
            } else {
                values[count++] = operand(first, in);
            }
        }
        return entries;
    }

    private static int operand(int first, ByteBuffer in) {
        if (first == 28) {
            return in.getShort();
        } else if (first == 29) {
            return in.getInt();
        } else if (first == 30) {
            return skipFraction(in);
        } else if (first <= 246) {
            return first - 139;
        }
        int second = in.get() & 0xFF;
        return first <= 250 ? (first - 247) * 256 + second + 108 : -(first - 251) * 256 - second - 108;
    }

    private static int skipFraction(ByteBuffer in) {
        int pair;
        do {
            pair = in.get();
        } while ((pair & 0x0F) != 0x0F && (pair & 0xF0) != 0xF0);
        return 0;
    }
}
