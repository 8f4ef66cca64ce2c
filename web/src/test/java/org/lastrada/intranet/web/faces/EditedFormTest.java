package org.lastrada.intranet.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class EditedFormTest {

    private final Profile page = new Profile();

    @Test
    void whatNobodyElseTouchedIsSaved() {
        page.open();
        page.getForm().put("city", "Gent");
        assertThat(page.save()).isEqualTo("done");
        assertThat(page.city).isEqualTo("Gent");
    }

    @Test
    void whatClashesIsShownAndTheChoiceIsSaved() {
        page.open();
        page.getForm().put("city", "Gent");
        page.elsewhere("Ghent", "Korenmarkt 1");
        assertThat(page.save()).isNull();
        page.getMerge().getChoices().put("city", Merge.THEIRS);
        assertThat(page.saveMerged()).isEqualTo("done");
        assertThat(page.city + ", " + page.street).isEqualTo("Ghent, Korenmarkt 1");
    }

    @Test
    void aDraftOfTheSameTextFillsTheForm() {
        page.open();
        assertThat(page.resume(1, Fail::ifRun, () -> page.getForm().put("city", "Gent"))).isFalse();
        assertThat(page.getForm()).containsEntry("city", "Gent");
    }

    @Test
    void aDraftOfAnOlderTextKeepsWhatOthersSavedSince() {
        page.elsewhere("Gand", "Korenmarkt 1");
        page.open();
        assertThat(page.resume(1, () -> fill("Gand", "Veldstraat 2"), () -> fill("Gent", "Veldstraat 2"))).isTrue();
        assertThat(page.getMerge()).isNull();
        assertThat(page.getForm()).containsEntry("city", "Gent").containsEntry("street", "Korenmarkt 1");
        assertThat(page.save()).isEqualTo("done");
    }

    @Test
    void aDraftThatClashesWithWhatOthersSavedIsShownBesideIt() {
        page.elsewhere("Ghent", "Korenmarkt 1");
        page.open();
        page.resume(1, () -> fill("Gand", "Veldstraat 2"), () -> fill("Gent", "Veldstraat 2"));
        assertThat(page.getMerge().getConflicts()).containsExactly(new Merge.Conflict("city", "Gent", "Ghent"));
        assertThat(page.saveMerged()).isEqualTo("done");
        assertThat(page.city + ", " + page.street).isEqualTo("Gent, Korenmarkt 1");
    }

    private void fill(String city, String street) {
        page.getForm().put("city", city);
        page.getForm().put("street", street);
    }

    private static final class Fail {

        static void ifRun() {
            throw new AssertionError("the form as it was is not needed");
        }
    }

    private static final class Profile extends EditedForm {

        private static final long serialVersionUID = 1L;
        private int version = 1;
        private String city = "Gand";
        private String street = "Veldstraat 2";

        void elsewhere(String newCity, String newStreet) {
            city = newCity;
            street = newStreet;
            version++;
        }

        @Override
        protected Text latest() {
            var fields = new LinkedHashMap<String, Serializable>();
            fields.put("city", city);
            fields.put("street", street);
            return new Text(version, fields);
        }

        @Override
        protected void write(int basedOn, Map<String, Serializable> fields) {
            if (basedOn != version) throw new AssertionError("written over " + version);
            elsewhere((String) fields.get("city"), (String) fields.get("street"));
        }

        @Override
        protected String done() {
            return "done";
        }

        @Override
        protected String words(String label, Serializable value) {
            return Objects.toString(value, "");
        }
    }
}
