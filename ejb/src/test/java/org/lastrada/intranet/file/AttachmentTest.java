package org.lastrada.intranet.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.file.content.SoundFile;
import org.lastrada.intranet.shared.NotFound;

class AttachmentTest {

    private static final Instant MONDAY = Instant.parse("2026-03-16T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-17T09:00:00Z");

    private final Attachment minutes = new Attachment(new Kompas(), 7, file("minutes.txt", "first"), "Jelena", MONDAY);

    @Test
    void theFirstVersionIsTheNewestAndBelongsWhereItHangs() {
        assertThat(minutes.version(null).number()).isEqualTo(1);
        assertThat(minutes.holder()).isEqualTo("organisation");
        assertThat(minutes.subject()).isEqualTo(7);
    }

    @Test
    void theNextVersionTakesItsPlaceAndTheFirstStays() {
        minutes.bring(file("minutes final.txt", "second"), "Maaike", TUESDAY);
        assertThat(minutes.name()).isEqualTo("minutes final.txt");
        assertThat(minutes.version(null).head().name()).isEqualTo("minutes final.txt");
        assertThat(minutes.version(1).head().name()).isEqualTo("minutes.txt");
        assertThat(minutes.version(1).head().broughtAt()).isEqualTo(MONDAY);
        assertThatThrownBy(() -> minutes.version(3)).isInstanceOf(NotFound.class);
    }

    @Test
    void theSameBytesAreNoNextVersion() {
        assertThatThrownBy(() -> minutes.bring(file("renamed.txt", "first"), "Maaike", TUESDAY)).isInstanceOf(SameVersionAgain.class);
        assertThat(minutes.name()).isEqualTo("minutes.txt");
    }

    @Test
    void anOlderVersionMayComeBackAsTheNewest() {
        minutes.bring(file("minutes.txt", "second"), "Maaike", TUESDAY);
        minutes.bring(file("minutes.txt", "first"), "Jelena", TUESDAY);
        assertThat(minutes.version(null).number()).isEqualTo(3);
        assertThat(minutes.version(null).hash()).isEqualTo(minutes.version(1).hash());
    }

    @Test
    void whatWasRemovedTakesNoVersionIsNotRemovedAgainAndCanComeBack() {
        minutes.remove("Jelena", TUESDAY);
        assertThat(minutes.removedBy()).isEqualTo("Jelena");
        assertThatThrownBy(() -> minutes.bring(file("minutes.txt", "second"), "Maaike", TUESDAY)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> minutes.remove("Maaike", TUESDAY)).isInstanceOf(NotFound.class);
        minutes.bringBack();
        assertThat(minutes.isRemoved()).isFalse();
        assertThat(minutes.version(null).number()).isEqualTo(1);
    }

    private static SoundFile file(String name, String text) {
        try {
            return SoundFile.of(name, null, new ByteArrayInputStream(text.getBytes(UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Kompas implements FileHolder {

        @Override
        public String kind() {
            return "organisation";
        }

        @Override
        public boolean maySee(long subject) {
            return true;
        }

        @Override
        public boolean mayAdd(long subject) {
            return true;
        }

        @Override
        public boolean mayRemove(long subject) {
            return true;
        }

        @Override
        public String title(long subject) {
            return "Kompas";
        }

        @Override
        public String address(long subject) {
            return "/organisations/documents?id=" + subject;
        }

        @Override
        public Long organisation(long subject) {
            return subject;
        }
    }
}
