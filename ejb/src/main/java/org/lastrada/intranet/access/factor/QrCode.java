package org.lastrada.intranet.access.factor;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/**
 * A QR code as the data of one SVG path, so that a page shows it without script, image or request:
 * {@code <svg viewBox="#{qr.viewBox}" role="img"><path d="#{qr.path}"/></svg>}, dark on a light ground in the dark theme too.
 *
 * @param size side in modules, the quiet zone of four on each side included
 * @param path one rectangle for each horizontal run of dark modules
 */
public record QrCode(int size, String path) {

    private static final int QUIET_ZONE = 4;

    /** @throws IllegalArgumentException when the text is longer than a QR code holds (about 2,300 bytes) */
    public static QrCode of(String text) {
        try {
            var matrix = Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8")).getMatrix();
            return new QrCode(matrix.getWidth() + 2 * QUIET_ZONE, draw(matrix));
        } catch (WriterException e) {
            throw new IllegalArgumentException("does not fit into a QR code", e);
        }
    }

    public String getPath() {
        return path;
    }

    public String getViewBox() {
        return "0 0 " + size + " " + size;
    }

    private static String draw(ByteMatrix matrix) {
        var path = new StringBuilder();
        for (var y = 0; y < matrix.getHeight(); y++) {
            for (var x = 0; x < matrix.getWidth(); x++) {
                var from = x;
                while (x < matrix.getWidth() && matrix.get(x, y) == 1) x++;
                if (x > from) rectangle(path, from + QUIET_ZONE, y + QUIET_ZONE, x - from);
            }
        }
        return path.toString();
    }

    private static void rectangle(StringBuilder path, int x, int y, int width) {
        path.append('M').append(x).append(' ').append(y).append('h').append(width).append("v1h-").append(width).append('z');
    }
}
