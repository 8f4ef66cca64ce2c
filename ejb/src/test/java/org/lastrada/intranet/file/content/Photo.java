package org.lastrada.intranet.file.content;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** A photo as a phone makes it: red in the corner that lies top left, and with EXIF that says how it was held and where. */
final class Photo {

    static final String PLACE = "52.3676N 4.9041E";

    private Photo() { }

    static byte[] held(int orientation, int width, int height) throws IOException {
        var exif = ByteBuffer.allocate(8 + 2 + 12 + 4 + PLACE.length());
        exif.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0).putInt(0);
        exif.put(PLACE.getBytes(StandardCharsets.US_ASCII));
        var out = new ByteArrayOutputStream();
        var jpeg = taken(width, height);
        out.write(jpeg, 0, 2);
        out.write(ByteBuffer.allocate(10).putShort((short) 0xFFE1).putShort((short) (8 + exif.capacity())).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).array());
        out.write(exif.array());
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static byte[] taken(int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height / 2);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", out);
        return out.toByteArray();
    }

    /** Which corner of the file the person saw top left, as the EXIF standard lists it. */
    static Point2D topLeftWhenHeld(int orientation, int width, int height) {
        return switch (orientation) {
            case 2, 8 -> new Point2D.Double(width, 0);
            case 3, 7 -> new Point2D.Double(width, height);
            case 4, 6 -> new Point2D.Double(0, height);
            default -> new Point2D.Double(0, 0);
        };
    }
}
