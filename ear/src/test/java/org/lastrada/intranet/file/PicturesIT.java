package org.lastrada.intranet.file;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.access.Given;
import org.lastrada.intranet.audit.Rows;
import org.lastrada.intranet.file.content.Picture;

/** The server is told of a scanner that is away: so every picture waits at first. */
@ExtendWith(ArquillianExtension.class)
class PicturesIT {

    @Inject Pictures pictures;
    @Inject Given given;
    @Inject Rows rows;

    @Test
    void aPictureIsShownWhileTheScannerFindsItCleanAndNeitherBeforeNorAfter() throws IOException {
        var uploaded = png();
        var hash = given.inTransaction(() -> pictures.keep(uploaded));
        assertThat(found(hash)).isEmpty();
        judged(hash, "CLEAN");
        assertThat(found(hash)).isPresent();
        judged(hash, "INFECTED");
        assertThat(found(hash)).isEmpty();
    }

    private Optional<Picture> found(String hash) {
        return given.inTransaction(() -> pictures.find(hash));
    }

    private void judged(String hash, String verdict) {
        rows.change("update stored_file set verdict = ? where hash = ?", verdict, hash);
    }

    /** In a colour that no other has. */
    private static byte[] png() throws IOException {
        var picture = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(3, 3, ThreadLocalRandom.current().nextInt(0xffffff));
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
