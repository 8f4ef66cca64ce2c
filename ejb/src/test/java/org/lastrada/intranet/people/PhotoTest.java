package org.lastrada.intranet.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lastrada.intranet.people.Given.KOMPAS;
import static org.lastrada.intranet.people.Given.OFFICE;
import static org.lastrada.intranet.people.Given.SVITANOK;

import org.junit.jupiter.api.Test;
import org.lastrada.intranet.file.Pictures;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.shared.NotFound;

class PhotoTest {

    private static final long JELENA = 10;
    private static final byte[] AT_THE_LAKE = {1, 2, 3};

    private final Person jelena = Given.person(JELENA, "Jelena", "Marković", Given.organisation(KOMPAS, "Kompas Centar", "BA"));
    private final Heard news = new Heard();

    @Test
    void peopleChooseAndRemoveTheirOwnPhoto() {
        var own = new OwnProfile();
        own.people = new Given.Known().with(jelena);
        own.pictures = new Album();
        own.caller = Given.caller(JELENA, KOMPAS, "member-staff");

        own.wearPhoto(AT_THE_LAKE);
        assertThat(jelena.photo()).isEqualTo("hash of 3 bytes");
        own.takeOffPhoto();
        assertThat(jelena.photo()).isNull();
    }

    @Test
    void theHeadOfTheirOrganisationAndTheSecretariatDoItForThem() {
        asked(Given.caller(11L, KOMPAS, "member-staff", "head")).wearPhoto(JELENA, AT_THE_LAKE);
        assertThat(jelena.photo()).isEqualTo("hash of 3 bytes");

        asked(Given.caller(30L, OFFICE, "secretariat")).takeOffPhoto(JELENA);
        assertThat(jelena.photo()).isNull();
    }

    @Test
    void forOthersThereIsNobodyToChooseAPhotoFor() {
        var elsewhere = asked(Given.caller(20L, SVITANOK, "member-staff", "head"));

        assertThatThrownBy(() -> elsewhere.wearPhoto(JELENA, AT_THE_LAKE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> elsewhere.takeOffPhoto(JELENA)).isInstanceOf(NotFound.class);
    }

    private EditPerson asked(Caller caller) {
        var boundary = new EditPerson();
        boundary.people = new Given.Known().with(jelena);
        boundary.pictures = new Album();
        boundary.days = Given.days();
        boundary.news = news;
        boundary.caller = caller;
        return boundary;
    }

    private static final class Album extends Pictures {

        @Override
        public String keep(byte[] uploaded) {
            return "hash of " + uploaded.length + " bytes";
        }
    }
}
