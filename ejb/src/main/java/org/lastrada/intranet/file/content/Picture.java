package org.lastrada.intranet.file.content;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A PNG or JPEG that was drawn anew from its pixels, upright however the camera was held: what else the file carried (places where a photo
 * was taken, scripts, a second file behind the first) is gone.
 *
 * @param mediaType {@code image/png} or {@code image/jpeg}
 */
public record Picture(String mediaType, byte[] bytes) {

    public static final int MOST_BYTES = 2 * 1024 * 1024;
    static final long MOST_PIXELS = 4_000_000;
    private static final Map<String, String> FORMATS = Map.of("89504e470d0a1a0a", "png", "ffd8ff", "jpeg");

    /**
     * Judges by the content, whatever the file was called. The size is read from the header before anything is unpacked.
     *
     * @throws PictureIsTooLarge         over 2 MB
     * @throws PictureHasTooManyPixels   over 4 million
     * @throws NotAPicture               neither PNG nor JPEG, or broken; SVG among them, since it can carry scripts
     */
    public static Picture of(byte[] uploaded) {
        if (uploaded.length > MOST_BYTES) throw new PictureIsTooLarge(MOST_BYTES / 1024 / 1024);
        return of(uploaded, MOST_PIXELS);
    }

    /** The same for one that may be larger than a logo or portrait has to be. */
    static Picture of(byte[] uploaded, long mostPixels) {
        var format = format(uploaded);
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try {
            reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(uploaded)), true, true);
            var turn = "jpeg".equals(format) ? Turn.of(uploaded) : Turn.NONE;
            return new Picture("image/" + format, write(read(reader, mostPixels), format, turn));
        } catch (IOException | RuntimeException e) {
            if (e instanceof PictureHasTooManyPixels tooMany) throw tooMany;
            throw new NotAPicture();
        } finally {
            reader.dispose();
        }
    }

    private static String format(byte[] bytes) {
        var start = HexFormat.of().formatHex(bytes, 0, Math.min(8, bytes.length));
        return FORMATS.entrySet().stream().filter(format -> start.startsWith(format.getKey())).map(Map.Entry::getValue).findFirst().orElseThrow(NotAPicture::new);
    }

    private static BufferedImage read(ImageReader reader, long mostPixels) throws IOException {
        if ((long) reader.getWidth(0) * reader.getHeight(0) > mostPixels) throw new PictureHasTooManyPixels(mostPixels / 1_000_000);
        return reader.read(0);
    }

    private static byte[] write(BufferedImage pixels, String format, Turn turn) throws IOException {
        var out = new ByteArrayOutputStream();
        if (!ImageIO.write(redrawn(pixels, format, turn), format, out)) throw new NotAPicture();
        return out.toByteArray();
    }

    /** JPEG knows no transparency, and some colour models only one of the two writers. */
    private static BufferedImage redrawn(BufferedImage pixels, String format, Turn turn) {
        var model = "png".equals(format) ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var width = turn.isSideways() ? pixels.getHeight() : pixels.getWidth();
        var height = turn.isSideways() ? pixels.getWidth() : pixels.getHeight();
        var drawn = new BufferedImage(width, height, model);
        var pen = drawn.createGraphics();
        pen.drawImage(pixels, turn.of(pixels.getWidth(), pixels.getHeight()), null);
        pen.dispose();
        return drawn;
    }

    /** SHA-256 of the bytes, 64 hexadecimal digits. */
    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
