package org.lastrada.intranet.file.words;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of a PDF, and its first pages drawn: seen without a reader for PDF, which phones do not have in a page, and without what else a PDF can do. */
final class PdfReading {

    static final int PAGES_DRAWN = 3;
    private static final int PAGES_READ = 300;
    private static final float WIDTH = 900;
    private static final float HEIGHT = 1300;
    /** One small stream can claim to be a picture that no server has the memory for. */
    private static final long MOST_PIXELS = 40_000_000;

    private PdfReading() { }

    static Reading of(InputStream bytes) throws IOException {
        try (var document = Loader.loadPDF(new RandomAccessReadBuffer(bytes))) {
            return new Reading(words(document), hasHugePicture(document) ? List.of() : pages(document));
        }
    }

    private static String words(PDDocument document) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setEndPage(PAGES_READ);
        var words = new StringWriter();
        stripper.writeText(document, words);
        return Reading.tidy(words.toString().substring(0, Math.min(words.getBuffer().length(), Reading.MOST_CHARACTERS)));
    }

    private static boolean hasHugePicture(PDDocument document) {
        var objects = document.getDocument();
        return objects.getXrefTable().keySet().stream().map(key -> objects.getObjectFromPool(key).getObject())
                .anyMatch(object -> object instanceof COSStream stream && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))
                        && stream.getLong(COSName.WIDTH) * stream.getLong(COSName.HEIGHT) > MOST_PIXELS);
    }

    private static List<byte[]> pages(PDDocument document) throws IOException {
        var renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        var pages = new ArrayList<byte[]>();
        for (int page = 0; page < Math.min(PAGES_DRAWN, document.getNumberOfPages()); page++) {
            var box = document.getPage(page).getCropBox();
            var scale = Math.min(WIDTH / Math.max(1, Math.min(box.getWidth(), box.getHeight())), HEIGHT / Math.max(1, Math.max(box.getWidth(), box.getHeight())));
            pages.add(jpeg(renderer.renderImage(page, scale, ImageType.RGB)));
        }
        return pages;
    }

    private static byte[] jpeg(BufferedImage page) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(page, "jpeg", out);
        return out.toByteArray();
    }
}
