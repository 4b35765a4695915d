package org.zhiliang.document.press;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes a TrueType font that holds just the characters of one paper. The fonts for Chinese that systems come with keep
 * PostScript curves in collections of tens of megabytes, which the PDF library cannot embed.
 */
final class SmallFont {

    private static final int ASCENT = 1080;
    private static final int DESCENT = -280;
    private static final int BOLD_WEIGHT = 700;
    private static final int REGULAR_WEIGHT = 400;
    private static final int CHECKSUM_MAGIC = 0xB1B0AFBA;
    private static final int ADJUSTMENT_AT = 8;

    private final String name;
    private final boolean bold;
    private final List<Integer> codePoints;
    private final List<Glyph> glyphs = new ArrayList<>();

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    /** @param shapes by code point, in ascending order */
    SmallFont(String name, boolean bold, SortedMap<Integer, Glyph> shapes) {
        this.name = name;
        this.bold = bold;
        this.codePoints = List.copyOf(shapes.keySet());
        glyphs.add(Glyph.blank(FontFace.EM));
        glyphs.addAll(shapes.values());
    }

    byte[] bytes() {
        Map<String, byte[]> tables = new TreeMap<>();
        tables.put("OS/2", table(this::metrics));
        tables.put("cmap", table(this::characterMap));
        tables.put("glyf", table(this::outlines));
        tables.put("head", table(this::head));
        tables.put("hhea", table(this::horizontalHead));
        tables.put("hmtx", table(this::widths));
        tables.put("loca", table(this::locations));
        tables.put("maxp", table(this::profile));
        tables.put("name", table(this::names));
        tables.put("post", table(SmallFont::postScript));
        return file(tables);
    }

    private static byte[] table(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writing.to(out);
            while (out.size() % Integer.BYTES != 0) {
                out.writeByte(0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] file(Map<String, byte[]> tables) {
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        int size = 12 + 16 * count;
        int headAt = 0;
        ByteBuffer file = ByteBuffer.allocate(
                size + tables.values().stream().mapToInt(table -> table.length).sum());
        file.putInt(0x00010000).putShort((short) count).putShort((short) (16 * power));
        file.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (16 * (count - power)));
        int at = size;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            file.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
            file.putInt(checksum(ByteBuffer.wrap(table.getValue()))).putInt(at).putInt(table.getValue().length);
            headAt = table.getKey().equals("head") ? at : headAt;
            at += table.getValue().length;
        }
        tables.values().forEach(file::put);
        file.rewind();
        file.putInt(headAt + ADJUSTMENT_AT, CHECKSUM_MAGIC - checksum(file));
        return file.array();
    }

    private static int checksum(ByteBuffer bytes) {
        int sum = 0;
        while (bytes.hasRemaining()) {
            sum += bytes.getInt();
        }
        return sum;
    }

    private static void shorts(DataOutputStream out, int... values) throws IOException {
        for (int value : values) {
            out.writeShort(value);
        }
    }

    private void head(DataOutputStream out) throws IOException {
        Glyph.Box box = glyphs.stream().map(Glyph::box).reduce(Glyph.Box.NONE, Glyph.Box::around);
        out.writeInt(0x00010000);
        out.writeInt(0x00010000);
        out.writeInt(0);
        out.writeInt(0x5F0F3CF5);
        shorts(out, 3, FontFace.EM);
        out.writeLong(0);
        out.writeLong(0);
        shorts(out, box.left(), box.bottom(), box.right(), box.top(), bold ? 1 : 0, 8, 2, 1, 0);
    }

    private void horizontalHead(DataOutputStream out) throws IOException {
        int widest = glyphs.stream().mapToInt(Glyph::advance).max().orElse(0);
        out.writeInt(0x00010000);
        shorts(out, ASCENT, DESCENT, 0, widest, 0, 0, widest, 1, 0, 0, 0, 0, 0, 0, 0, glyphs.size());
    }

    private void profile(DataOutputStream out) throws IOException {
        int points = glyphs.stream().mapToInt(Glyph::points).max().orElse(0);
        int contours = glyphs.stream().mapToInt(Glyph::contours).max().orElse(0);
        out.writeInt(0x00010000);
        shorts(out, glyphs.size(), points, contours, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    private void metrics(DataOutputStream out) throws IOException {
        shorts(out, 4, FontFace.EM, bold ? BOLD_WEIGHT : REGULAR_WEIGHT, 5, 0);
        shorts(out, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0);
        out.write(new byte[10]);
        out.writeInt(1);
        out.writeInt(0x08000000);
        out.writeInt(0);
        out.writeInt(0);
        out.writeInt(0x20202020);
        int last = codePoints.isEmpty() ? 0 : Math.min(0xFFFF, codePoints.get(codePoints.size() - 1));
        shorts(out, bold ? 0x20 : 0x40, codePoints.isEmpty() ? 0 : codePoints.get(0), last);
        shorts(out, ASCENT, DESCENT, 0, ASCENT, -DESCENT);
        out.writeInt(0);
        out.writeInt(0);
        shorts(out, 500, 700, 0, 0x20, 0);
    }

    private void widths(DataOutputStream out) throws IOException {
        for (Glyph glyph : glyphs) {
            shorts(out, glyph.advance(), glyph.box().left());
        }
    }

    private void outlines(DataOutputStream out) throws IOException {
        for (Glyph glyph : glyphs) {
            out.write(glyph.outline());
            out.write(new byte[padding(glyph)]);
        }
    }

    private void locations(DataOutputStream out) throws IOException {
        int at = 0;
        for (Glyph glyph : glyphs) {
            out.writeInt(at);
            at += glyph.outline().length + padding(glyph);
        }
        out.writeInt(at);
    }

    private static int padding(Glyph glyph) {
        return (Integer.BYTES - glyph.outline().length % Integer.BYTES) % Integer.BYTES;
    }

    /** Format 12, one group per character: it reaches the characters beyond the first plane too. */
    private void characterMap(DataOutputStream out) throws IOException {
        shorts(out, 0, 1, 3, 10);
        out.writeInt(12);
        shorts(out, 12, 0);
        out.writeInt(16 + 12 * codePoints.size());
        out.writeInt(0);
        out.writeInt(codePoints.size());
        for (int i = 0; i < codePoints.size(); i++) {
            out.writeInt(codePoints.get(i));
            out.writeInt(codePoints.get(i));
            out.writeInt(i + 1);
        }
    }

    private void names(DataOutputStream out) throws IOException {
        int[] ids = {1, 2, 4, 6};
        byte[] text = name.getBytes(StandardCharsets.UTF_16BE);
        shorts(out, 0, ids.length, 6 + 12 * ids.length);
        for (int id : ids) {
            shorts(out, 3, 1, 0x409, id, text.length, 0);
        }
        out.write(text);
    }

    private static void postScript(DataOutputStream out) throws IOException {
        out.writeInt(0x00030000);
        out.writeInt(0);
        shorts(out, -100, 50);
        out.write(new byte[20]);
    }
}
