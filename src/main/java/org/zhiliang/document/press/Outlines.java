package org.zhiliang.document.press;

import java.awt.geom.GeneralPath;
import java.io.IOException;

/** The shapes that a font file holds, by the numbers it gives them; measured in its own units. */
interface Outlines {

    int unitsPerEm() throws IOException;

    /** The number of a character's shape; 0 where the font has none. */
    int idOf(int codePoint) throws IOException;

    /** How far the next character stands to the right. */
    int advance(int id) throws IOException;

    GeneralPath of(int id) throws IOException;
}
