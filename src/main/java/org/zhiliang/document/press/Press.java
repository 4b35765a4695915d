package org.zhiliang.document.press;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Prints pages as PDF/A with the font embedded, tagged for screen readers. Nothing is fetched from anywhere. */
@Component
public class Press {

    private static final Logger LOG = LoggerFactory.getLogger(Press.class);
    private static final String FAMILY = "Song";
    private static final String MISSING = "\u25A1";
    private static final int BOLD = 700;
    private static final int REGULAR = 400;

    private final Optional<Typeface> typeface;
    private final ThreadLocal<Boolean> resting = ThreadLocal.withInitial(() -> false);

    /** @param places where fonts are looked for; none for the usual places of this system */
    public Press(@Value("${zhiliang.document.fonts:}") List<String> places) {
        XRLog.setLoggingEnabled(false);
        typeface = SystemFonts.find(
                places.isEmpty()
                        ? SystemFonts.places()
                        : places.stream().map(Path::of).toList());
        typeface.ifPresentOrElse(
                found -> LOG.info(
                        "Papers are issued as PDF, set in {}", found.regular().file()),
                () -> LOG.warn(
                        "No font for Chinese is installed (for example fonts-noto-cjk): papers are issued as print-ready HTML"));
    }

    /** Whether this thread's pages stay as they are, as on a machine without a font. */
    public void rest(boolean now) {
        resting.set(now);
    }

    /** Prints a well-formed page; empty where no font for Chinese is at hand, or the press rests. */
    public Optional<byte[]> print(String page) {
        return typeface.filter(found -> !resting.get()).map(faces -> print(page, faces));
    }

    private static byte[] print(String page, Typeface faces) {
        byte[] regular = faces.fontFor(page + MISSING, false);
        byte[] bold = faces.fontFor(page + MISSING, true);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(() -> new ByteArrayInputStream(regular), FAMILY, REGULAR, FontStyle.NORMAL, true)
                    .useFont(() -> new ByteArrayInputStream(bold), FAMILY, BOLD, FontStyle.NORMAL, true)
                    .useReplacementText(MISSING)
                    .useUriResolver((base, uri) -> null)
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .usePdfUaAccessibility(true)
                    .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                    .withProducer("Zhiliang")
                    .withHtmlContent(page, null)
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }
}
