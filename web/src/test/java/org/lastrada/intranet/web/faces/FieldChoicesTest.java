package org.lastrada.intranet.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldChoicesTest {

    private static LinkedHashMap<String, Serializable> form(String name, String city, List<String> languages) {
        var form = new LinkedHashMap<String, Serializable>();
        form.put("name", name);
        form.put("city", city);
        form.put("languages", languages == null ? null : new ArrayList<>(languages));
        return form;
    }

    private static FieldChoices between(Map<String, Serializable> kept, Map<String, Serializable> duplicate) {
        return new FieldChoices(kept, duplicate, (label, value) -> value == null ? "" : label + " " + value);
    }

    @Test
    void whatIsTheSameInBothIsNotAsked() {
        var choices = between(form("Kompas", "Sarajevo", List.of("bs", "en")), form("Kompas", "Sarajevo", List.of("en", "bs")));

        assertThat(choices.getDifferences()).isEmpty();
        assertThat(choices.getSame()).extracting(FieldChoices.Same::label).containsExactly("name", "city", "languages");
    }

    @Test
    void whatIsEmptyInBothIsNotShown() {
        var choices = between(form("Kompas", null, List.of()), form("Kompas", "", null));

        assertThat(choices.getDifferences()).isEmpty();
        assertThat(choices.getSame()).extracting(FieldChoices.Same::label).containsExactly("name");
    }

    @Test
    void unlessChosenOtherwiseAValueIsThatOfTheKeptOne() {
        var choices = between(form("Kompas", "Sarajevo", List.of()), form("Kompas Centar", "Mostar", List.of()));

        assertThat(choices.chosen()).containsEntry("name", "Kompas").containsEntry("city", "Sarajevo");
    }

    @Test
    void whatTheKeptOneLacksIsProposedFromTheDuplicate() {
        var choices = between(form("Kompas", null, List.of()), form("Kompas", "Mostar", List.of()));

        assertThat(choices.chosen()).containsEntry("city", "Mostar");
    }

    @Test
    void ofTwoListsBothTogetherAreProposedEachWordOnce() {
        var choices = between(form("Kompas", "Sarajevo", List.of("bs", "en")), form("Kompas", "Sarajevo", List.of("en", "de")));

        assertThat(choices.chosen().get("languages")).isEqualTo(List.of("bs", "en", "de"));
    }

    @Test
    void whoeverWantsOneListOnlyGetsIt() {
        var choices = between(form("Kompas", "Sarajevo", List.of("bs", "en")), form("Kompas", "Sarajevo", List.of("de")));

        choices.getChoices().put("languages", FieldChoices.DUPLICATE);
        assertThat(choices.chosen().get("languages")).isEqualTo(List.of("de"));
        choices.getChoices().put("languages", FieldChoices.KEPT);
        assertThat(choices.chosen().get("languages")).isEqualTo(List.of("bs", "en"));
    }

    @Test
    void aChosenValueOfTheDuplicateReplacesTheOther() {
        var choices = between(form("Kompas", "Sarajevo", List.of()), form("Kompas Centar", "Mostar", List.of()));

        choices.getChoices().put("name", FieldChoices.DUPLICATE);

        assertThat(choices.chosen()).containsEntry("name", "Kompas Centar").containsEntry("city", "Sarajevo");
    }

    @Test
    void whatWasChosenStaysChosenWhereNothingElseCanBeChosenNow() {
        var before = between(form("Kompas", "Sarajevo", List.of("bs")), form("Kompas Centar", "Mostar", List.of("de")));
        before.getChoices().putAll(Map.of("name", FieldChoices.DUPLICATE, "city", FieldChoices.DUPLICATE, "languages", FieldChoices.KEPT));

        var now = between(form("Kompas", "Banja Luka", List.of("bs")), form("Kompas Centar", "Mostar", List.of("de")));
        now.keep(before);

        assertThat(now.getChoices()).isEqualTo(Map.of("name", FieldChoices.DUPLICATE, "city", FieldChoices.KEPT, "languages", FieldChoices.KEPT));
    }
}
