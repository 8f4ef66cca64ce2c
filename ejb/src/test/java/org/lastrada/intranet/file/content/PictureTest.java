package org.lastrada.intranet.file.content;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PictureTest {

    @Test
    void aLogoKeepsItsSizeItsColourAndItsTransparency() throws IOException {
        var logo = Picture.of(drawn("png", 40, 20));

        var pixels = ImageIO.read(new ByteArrayInputStream(logo.bytes()));
        assertThat(logo.mediaType()).isEqualTo("image/png");
        assertThat(pixels.getWidth()).isEqualTo(40);
        assertThat(pixels.getHeight()).isEqualTo(20);
        assertThat(new Color(pixels.getRGB(0, 0), true)).isEqualTo(new Color(15, 107, 102));
        assertThat(pixels.getColorModel().hasAlpha()).isTrue();
    }

    @Test
    void aPhotoStaysAJpeg() throws IOException {
        assertThat(Picture.of(drawn("jpeg", 40, 40)).mediaType()).isEqualTo("image/jpeg");
    }

    @Test
    void whatIsHiddenBehindThePixelsIsGone() throws IOException {
        var photo = drawn("jpeg", 40, 40);
        var withAFileBehind = Arrays.copyOf(photo, photo.length + 30);
        System.arraycopy("<script>alert(1)</script>".getBytes(UTF_8), 0, withAFileBehind, photo.length, 25);

        assertThat(new String(Picture.of(withAFileBehind).bytes(), UTF_8)).doesNotContain("script");
    }

    @Test
    void aPhotoOfATurnedPhoneIsDrawnUprightAndNoLongerSaysWhereItWasTaken() throws IOException {
        var photo = Picture.of(Photo.held(6, 40, 20));

        var upright = ImageIO.read(new ByteArrayInputStream(photo.bytes()));
        assertThat(upright.getWidth()).isEqualTo(20);
        assertThat(upright.getHeight()).isEqualTo(40);
        assertThat(red(upright, 15, 4)).as("the corner that lay top left comes to the top right").isGreaterThan(200);
        assertThat(red(upright, 4, 4)).isLessThan(60);
        assertThat(new String(photo.bytes(), ISO_8859_1)).doesNotContain("Exif").doesNotContain(Photo.PLACE);
    }

    @Test
    void allEightWaysToHoldACameraBringTheSameCornerUp() throws IOException {
        for (int orientation = 1; orientation <= 8; orientation++) {
            var turn = Turn.of(Photo.held(orientation, 40, 20));
            var corner = turn.of(40, 20).transform(Photo.topLeftWhenHeld(orientation, 40, 20), null);
            assertThat(corner.distance(0, 0)).as("held as %d", orientation).isZero();
            assertThat(turn.isSideways()).isEqualTo(orientation > 4);
        }
    }

    @Test
    void whatIsNoExifTurnsNothing() throws IOException {
        assertThat(Turn.of(Photo.held(0, 40, 20))).isEqualTo(Turn.NONE);
        assertThat(Turn.of(Photo.held(9, 40, 20))).isEqualTo(Turn.NONE);
        assertThat(Turn.of(drawn("jpeg", 40, 20))).isEqualTo(Turn.NONE);
        assertThat(Turn.of(Arrays.copyOf(Photo.held(6, 40, 20), 24))).isEqualTo(Turn.NONE);
    }

    private static int red(BufferedImage picture, int x, int y) {
        return new Color(picture.getRGB(x, y)).getRed();
    }

    @Test
    void theSamePictureIsKeptUnderTheSameHash() throws IOException {
        assertThat(Picture.of(drawn("png", 40, 20)).hash()).isEqualTo(Picture.of(drawn("png", 40, 20)).hash()).matches("[0-9a-f]{64}")
                .isNotEqualTo(Picture.of(drawn("png", 20, 40)).hash());
    }

    @Test
    @Tag("X7")
    void aDrawingThatCanCarryScriptsIsRefusedWhateverItIsCalled() {
        refused("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".getBytes(UTF_8));
        refused("GIF89a".getBytes(UTF_8));
        refused(new byte[0]);
    }

    @Test
    void aBrokenPictureIsRefused() throws IOException {
        refused(Arrays.copyOf(drawn("png", 40, 20), 40));
        refused(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1, 2, 3});
    }

    @Test
    void aFileOfMoreThanTwoMegabytesIsRefused() {
        assertThatThrownBy(() -> Picture.of(new byte[Picture.MOST_BYTES + 1])).isInstanceOf(PictureIsTooLarge.class);
    }

    @Test
    @Tag("U2")
    void aSmallFileThatWouldUnpackIntoAHugePictureIsRefusedBeforeItIsUnpacked() throws IOException {
        var bomb = drawn("png", 40, 20);
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
        var checksum = new CRC32();
        checksum.update(bomb, 12, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) checksum.getValue());

        assertThatThrownBy(() -> Picture.of(bomb)).isInstanceOf(PictureHasTooManyPixels.class);
    }

    private static void refused(byte[] file) {
        assertThatThrownBy(() -> Picture.of(file)).isInstanceOf(NotAPicture.class);
    }

    private static byte[] drawn(String format, int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, "png".equals(format) ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(15, 107, 102));
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }
}
