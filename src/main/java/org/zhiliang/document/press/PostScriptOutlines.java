package org.zhiliang.document.press;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.fontbox.cff.Type2CharString;
import org.apache.fontbox.cff.Type2CharStringParser;

/** Shapes drawn with PostScript curves, as the fonts for Chinese that systems come with keep them. */
final class PostScriptOutlines implements Outlines {

    private final CharacterMap characters;
    private final CompactFont curves;
    private final ByteBuffer widths;
    private final int widthCount;
    private final int unitsPerEm;

    PostScriptOutlines(FontTables tables) throws IOException {
        characters = CharacterMap.of(tables.get("cmap"));
        curves = new CompactFont(tables.get("CFF "));
        widths = tables.get("hmtx");
        widthCount = tables.get("hhea").getShort(34) & 0xFFFF;
        unitsPerEm = tables.get("head").getShort(18) & 0xFFFF;
    }

    @Override
    public int unitsPerEm() {
        return unitsPerEm;
    }

    @Override
    public int idOf(int codePoint) {
        return characters.idOf(codePoint);
    }

    @Override
    public int advance(int id) {
        return widths.getShort(4 * Math.min(id, widthCount - 1)) & 0xFFFF;
    }

    @Override
    public GeneralPath of(int id) throws IOException {
        CompactFont.Part part = curves.partOf(id);
        String name = String.valueOf(id);
        var drawing =
                new Type2CharStringParser(name).parse(curves.shape(id), curves.common(), part.subroutines(), name);
        return new Type2CharString(
                        // Accents put together from two letters went out with Type 1.
                        letter -> {
                            throw new IOException("The shape " + name + " is put together from " + letter);
                        },
                        name,
                        name,
                        id,
                        drawing,
                        part.defaultWidth(),
                        part.nominalWidth())
                .getPath();
    }
}
