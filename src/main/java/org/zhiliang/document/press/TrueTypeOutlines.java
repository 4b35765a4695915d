package org.zhiliang.document.press;

import java.awt.geom.GeneralPath;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.jspecify.annotations.Nullable;

/** Shapes of a TrueType font, single or in a collection, as the PDF library reads them. */
record TrueTypeOutlines(TrueTypeFont font) implements Outlines {

    static TrueTypeOutlines of(Path file, @Nullable String name) throws IOException {
        return new TrueTypeOutlines(
                file.toString().endsWith("c")
                        ? fromCollection(file.toFile(), name)
                        : new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile())));
    }

    /** The collection stays open with its font: outlines are read from it one by one. */
    @SuppressWarnings("resource")
    private static TrueTypeFont fromCollection(File source, @Nullable String name) throws IOException {
        TrueTypeCollection collection = new TrueTypeCollection(source);
        TrueTypeFont[] first = new TrueTypeFont[1];
        if (name != null) {
            first[0] = collection.getFontByName(name);
        } else {
            collection.processAllFonts(font -> first[0] = first[0] == null ? font : first[0]);
        }
        if (first[0] == null) {
            throw new IOException("No face " + name + " in " + source);
        }
        return first[0];
    }

    @Override
    public int unitsPerEm() throws IOException {
        return font.getUnitsPerEm();
    }

    @Override
    public int idOf(int codePoint) throws IOException {
        return font.getUnicodeCmapLookup().getGlyphId(codePoint);
    }

    @Override
    public int advance(int id) throws IOException {
        return font.getAdvanceWidth(id);
    }

    @Override
    public GeneralPath of(int id) throws IOException {
        GlyphData data = font.getGlyph().getGlyph(id);
        return data == null ? new GeneralPath() : data.getPath();
    }
}
