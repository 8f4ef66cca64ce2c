package org.lastrada.intranet.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShownPicturesTest {

    private final PictureUse logos = "logo"::equals;
    private final PictureUse broken = hash -> {
        throw new IllegalStateException("the photos cannot be asked");
    };

    @Test
    void aFeatureThatFailsHidesNoPictureOfAnother() {
        assertThat(ShownPictures.isShown(Stream.of(broken, logos), "logo")).isTrue();
        assertThat(ShownPictures.isShown(Stream.of(logos, broken), "photo")).isFalse();
    }
}
