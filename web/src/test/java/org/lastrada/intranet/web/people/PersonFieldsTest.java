package org.lastrada.intranet.web.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.people.PersonNeedsAName;
import org.lastrada.intranet.people.PersonProfile;
import org.lastrada.intranet.people.Visibility;

class PersonFieldsTest {

    private final PersonFields fields = new PersonFields();
    private final PersonProfile oksana = new PersonProfile("Oksana", "Lytvyn", "oksana@svitanok.example", "+380 44 000", "Lawyer", "Two\nlines", Set.of("uk", "en"));

    @Test
    void whatIsShownInTheFormIsWhatIsSavedFromIt() {
        assertThat(fields.profile(fields.of(oksana), oksana.email())).isEqualTo(oksana);
    }

    @Test
    void anEmptyFormHasEveryFieldOfAFullOne() {
        assertThat(fields.empty().keySet()).isEqualTo(fields.of(oksana).keySet());
    }

    @Test
    void whatIsNotTickedIsNotShown() {
        var form = fields.of(oksana);
        form.put("people.show.listed", true);
        form.put("people.show.phone", null);

        assertThat(fields.visibility(form)).isEqualTo(new Visibility(true, false, false, false));
    }

    @Test
    void aFormWithoutANameIsRefused() {
        assertThatThrownBy(() -> fields.profile(fields.empty(), oksana.email())).isInstanceOf(PersonNeedsAName.class);
    }
}
