package org.lastrada.intranet.file.content;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How the camera was held, in the order in which EXIF numbers it from 1. The four values say where right and down of the photo point on the paper. */
enum Turn {

    NONE(1, 0, 0, 1), MIRRORED(-1, 0, 0, 1), UPSIDE_DOWN(-1, 0, 0, -1), FLIPPED(1, 0, 0, -1),
    TRANSPOSED(0, 1, 1, 0), QUARTER_RIGHT(0, 1, -1, 0), TRANSVERSED(0, -1, -1, 0), QUARTER_LEFT(0, -1, 1, 0);

    private static final int EXIF = 0xE1;
    private static final int PIXELS = 0xDA;
    private static final int ORIENTATION = 0x0112;
    private static final byte[] BEGINNING = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ENTRY = 12;

    private final int[] axes;

    Turn(int... axes) {
        this.axes = axes;
    }

    boolean isSideways() {
        return axes[0] == 0;
    }

    /** What brings a photo of this size upright, its corner at the corner of the paper. */
    AffineTransform of(int width, int height) {
        var right = Math.min(0, axes[0]) * width + Math.min(0, axes[2]) * height;
        var down = Math.min(0, axes[1]) * width + Math.min(0, axes[3]) * height;
        return new AffineTransform(axes[0], axes[1], axes[2], axes[3], -right, -down);
    }

    /** A JPEG whose EXIF cannot be read is drawn as it lies. */
    static Turn of(byte[] jpeg) {
        try {
            var bytes = ByteBuffer.wrap(jpeg);
            for (int at = 2; (jpeg[at] & 0xFF) == 0xFF && (jpeg[at + 1] & 0xFF) != PIXELS; at += 2 + Short.toUnsignedInt(bytes.getShort(at + 2))) {
                var isExif = (jpeg[at + 1] & 0xFF) == EXIF && Arrays.equals(jpeg, at + 4, at + 4 + BEGINNING.length, BEGINNING, 0, BEGINNING.length);
                if (isExif) return said(bytes.position(at + 4 + BEGINNING.length).slice());
            }
            return NONE;
        } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
            return NONE;
        }
    }

    private static Turn said(ByteBuffer exif) {
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = exif.getInt(4);
        var entries = Short.toUnsignedInt(exif.getShort(directory));
        for (int entry = directory + 2, last = entry + entries * ENTRY; entry < last; entry += ENTRY) {
            if (Short.toUnsignedInt(exif.getShort(entry)) == ORIENTATION) return numbered(exif.getShort(entry + 8));
        }
        return NONE;
    }

    private static Turn numbered(int number) {
        return number >= 1 && number <= values().length ? values()[number - 1] : NONE;
    }
}
