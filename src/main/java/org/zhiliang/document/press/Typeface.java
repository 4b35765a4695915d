package org.zhiliang.document.press;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The faces that papers are set in: one for Chinese in two weights, and others for what it lacks. */
record Typeface(FontFace regular, FontFace bold, List<FontFace> others) {

    private static final int FIRST_PRINTABLE = 0x20;
    private static final int LAST_ASCII = 0x7E;

    Typeface {
        others = List.copyOf(others);
    }

    /** A font with the characters of this text and all of ASCII. */
    byte[] fontFor(String text, boolean inBold) {
        SortedMap<Integer, Glyph> shapes = new TreeMap<>();
        for (int code = FIRST_PRINTABLE; code <= LAST_ASCII; code++) {
            add(shapes, code, inBold);
        }
        text.codePoints().filter(code -> code > LAST_ASCII).forEach(code -> add(shapes, code, inBold));
        return new SmallFont(inBold ? "ZhiliangSong-Bold" : "ZhiliangSong", inBold, shapes).bytes();
    }

    private void add(SortedMap<Integer, Glyph> shapes, int code, boolean inBold) {
        if (!shapes.containsKey(code)) {
            shape(code, inBold).ifPresent(glyph -> shapes.put(code, glyph));
        }
    }

    private Optional<Glyph> shape(int code, boolean inBold) {
        return (inBold ? bold : regular)
                .glyph(code)
                .or(() -> others.stream()
                        .flatMap(face -> face.glyph(code).stream())
                        .findFirst());
    }
}
