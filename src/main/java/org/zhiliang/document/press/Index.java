package org.zhiliang.document.press;

import java.nio.ByteBuffer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An array of byte strings as {@code CFF} keeps them: a count, the places, the strings.
 *
 * @param width of each place, in bytes
 */
record Index(ByteBuffer table, int start, int count, int width) {

    private static final int HEAD = 3;

    static Index at(ByteBuffer table, int start) {
        int count = table.getShort(start) & 0xFFFF;
        return new Index(table, start, count, count == 0 ? 0 : table.get(start + 2));
    }

    /** Where the table goes on behind it. */
    int end() {
        return count == 0 ? start + 2 : place(count);
    }

    byte[] get(int number) {
        byte[] bytes = new byte[place(number + 1) - place(number)];
        table.get(place(number), bytes);
        return bytes;
    }

    Stream<byte[]> stream() {
        return IntStream.range(0, count).mapToObj(this::get);
    }

    byte[][] all() {
        return stream().toArray(byte[][]::new);
    }

    private int place(int number) {
        int place = 0;
        for (int at = start + HEAD + width * number, last = at + width; at < last; at++) {
            place = place << 8 | table.get(at) & 0xFF;
        }
        return start + HEAD + width * (count + 1) - 1 + place;
    }
}
