package org.zhiliang.document.press;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One face in a font file: TrueType or PostScript outlines, single or in a collection. It is read when it is
 * needed and may be forgotten again; shapes that were asked for are kept.
 */
final class FontFace {

    /** All shapes are given in thousandths of an em. */
    static final int EM = 1000;

    private final Path file;
    private final @Nullable String name;
    private final Map<Integer, Optional<Glyph>> known = new ConcurrentHashMap<>();
    private SoftReference<Outlines> loaded = new SoftReference<>(null);

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
            Outlines outlines = outlines();
            int id = outlines.idOf(codePoint);
            return id == 0 ? Optional.empty() : Optional.of(glyph(outlines, id));
        } catch (IOException e) {
            throw new UncheckedIOException("Font " + file, e);
        }
    }

    private static Glyph glyph(Outlines outlines, int id) throws IOException {
        double scale = (double) EM / outlines.unitsPerEm();
        GeneralPath shape = new GeneralPath(outlines.of(id));
        shape.transform(AffineTransform.getScaleInstance(scale, scale));
        return Tracer.trace(shape, (int) Math.round(outlines.advance(id) * scale));
    }

    private Outlines outlines() throws IOException {
        Outlines outlines = loaded.get();
        if (outlines == null) {
            outlines = load();
            loaded = new SoftReference<>(outlines);
        }
        return outlines;
    }

    private Outlines load() throws IOException {
        FontTables tables = FontTables.of(file, name);
        return tables.find("CFF ").isPresent() ? new PostScriptOutlines(tables) : TrueTypeOutlines.of(file, name);
    }
}
