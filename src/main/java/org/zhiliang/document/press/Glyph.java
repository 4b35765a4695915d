package org.zhiliang.document.press;

/**
 * The shape of one character as a TrueType font keeps it.
 *
 * @param advance how far the next character stands to the right
 * @param box the smallest box around the shape; all zero for a blank
 * @param outline the entry in the {@code glyf} table; empty for a blank
 */
record Glyph(int advance, Box box, byte[] outline, int points, int contours) {

    record Box(int left, int bottom, int right, int top) {

        static final Box NONE = new Box(0, 0, 0, 0);

        Box around(Box other) {
            return new Box(
                    Math.min(left, other.left),
                    Math.min(bottom, other.bottom),
                    Math.max(right, other.right),
                    Math.max(top, other.top));
        }
    }

    static Glyph blank(int advance) {
        return new Glyph(advance, Box.NONE, new byte[0], 0, 0);
    }
}
