package org.zhiliang.document.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.geom.Area;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.junit.jupiter.api.Test;

/** Reading single shapes out of a big font gives what reading the whole font with the PDF library gives. */
class OutlinesTests {

    private static final Path FONT = Path.of("/usr/share/fonts/opentype/noto/NotoSerifCJK-Bold.ttc");
    private static final String FACE = "NotoSerifCJKsc-Bold";
    private static final String SAMPLE = "质量促进办事平台〔2026〕第3号，Aa&é — 龘𠮷、。「」①";

    @Test
    void single_shapes_are_those_of_the_whole_font() throws IOException {
        assumeTrue(Files.exists(FONT), "fonts-noto-cjk is not installed");
        PostScriptOutlines ours = new PostScriptOutlines(FontTables.of(FONT, FACE));
        try (TrueTypeCollection collection = new TrueTypeCollection(FONT.toFile())) {
            OpenTypeFont whole = (OpenTypeFont) collection.getFontByName(FACE);
            CFFFont curves = whole.getCFF().getFont();

            assertThat(ours.unitsPerEm()).isEqualTo(whole.getUnitsPerEm());
            for (int codePoint : SAMPLE.codePoints().toArray()) {
                int id = whole.getUnicodeCmapLookup().getGlyphId(codePoint);
                assertThat(ours.idOf(codePoint)).isEqualTo(id).isPositive();
                assertThat(ours.advance(id)).isEqualTo(whole.getAdvanceWidth(id));
                assertThat(new Area(ours.of(id))
                                .equals(new Area(curves.getType2CharString(
                                                curves.getCharset().getCIDForGID(id))
                                        .getPath())))
                        .as(Character.toString(codePoint))
                        .isTrue();
            }
        }
        assertThat(ours.idOf(0x10FFFF)).isZero();
    }
}
