package org.zhiliang.document.press;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.jspecify.annotations.Nullable;

/**
 * One face in a font file: TrueType or PostScript outlines, single or in a collection. The file is big, so it is read when
 * it is needed and may be forgotten again; shapes that were asked for are kept.
 */
final class FontFace {

    /** All shapes are given in thousandths of an em. */
    static final int EM = 1000;

    private final Path file;
    private final @Nullable String name;
    private final Map<Integer, Optional<Glyph>> known = new ConcurrentHashMap<>();
    private SoftReference<TrueTypeFont> loaded = new SoftReference<>(null);

    /** @param name the PostScript name of the face in a collection; null for the first or only one */
    FontFace(Path file, @Nullable String name) {
        this.file = file;
        this.name = name;
    }

    Path file() {
        return file;
    }

    /** The shape of a character; empty where the face has none. */
    Optional<Glyph> glyph(int codePoint) {
        return known.computeIfAbsent(codePoint, this::read);
    }

    private synchronized Optional<Glyph> read(int codePoint) {
        try {
            TrueTypeFont font = font();
            int id = font.getUnicodeCmapLookup().getGlyphId(codePoint);
            return id == 0 ? Optional.empty() : Optional.of(glyph(font, id));
        } catch (IOException e) {
            throw new UncheckedIOException("Font " + file, e);
        }
    }

    private static Glyph glyph(TrueTypeFont font, int id) throws IOException {
        double scale = (double) EM / font.getUnitsPerEm();
        GeneralPath shape = new GeneralPath(outline(font, id));
        shape.transform(AffineTransform.getScaleInstance(scale, scale));
        return Tracer.trace(shape, (int) Math.round(font.getAdvanceWidth(id) * scale));
    }

    private static GeneralPath outline(TrueTypeFont font, int id) throws IOException {
        if (font instanceof OpenTypeFont open && open.isPostScript()) {
            CFFFont curves = open.getCFF().getFont();
            int key = curves instanceof CFFCIDFont ? curves.getCharset().getCIDForGID(id) : id;
            return curves.getType2CharString(key).getPath();
        }
        GlyphData data = font.getGlyph().getGlyph(id);
        return data == null ? new GeneralPath() : data.getPath();
    }

    private TrueTypeFont font() throws IOException {
        TrueTypeFont font = loaded.get();
        if (font == null) {
            font = load();
            loaded = new SoftReference<>(font);
        }
        return font;
    }

    private TrueTypeFont load() throws IOException {
        File source = file.toFile();
        String suffix = file.toString().replaceAll(".*\\.", "");
        return switch (suffix) {
            case "ttc", "otc" -> fromCollection(source);
            case "otf" -> new OTFParser().parse(new RandomAccessReadBufferedFile(source));
            default -> new TTFParser().parse(new RandomAccessReadBufferedFile(source));
        };
    }

    /** The collection stays open with its font: outlines are read from it one by one. */
    @SuppressWarnings("resource")
    private TrueTypeFont fromCollection(File source) throws IOException {
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
}
