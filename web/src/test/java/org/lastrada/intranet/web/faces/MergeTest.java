package org.lastrada.intranet.web.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MergeTest {

    private final Map<String, Serializable> opened = form("Oksana", "Lawyer", null);

    @Test
    void whatOnlyOneOfThemChangedNeedsNoChoice() {
        var merge = merge(form("Oxana", "Lawyer", null), form("Oksana", "Lawyer", "+380 44 111"));

        assertThat(merge.getConflicts()).isEmpty();
        assertThat(merge.merged()).containsExactly(entry("name", "Oxana"), entry("job", "Lawyer"), entry("phone", "+380 44 111"));
    }

    @Test
    void whatBothChangedAlikeNeedsNoChoice() {
        assertThat(merge(form("Oksana", "Head lawyer", null), form("Oksana", "Head lawyer", null)).getConflicts()).isEmpty();
    }

    @Test
    void whatBothChangedDifferentlyIsShownSideBySide() {
        var merge = merge(form("Oksana", "Head lawyer", null), form("Oksana", "Attorney", null));

        assertThat(merge.getConflicts()).containsExactly(new Merge.Conflict("job", "Head lawyer", "Attorney"));
    }

    @Test
    void nothingOfMineIsLostUnlessTheirsIsChosen() {
        var merge = merge(form("Oksana", "Head lawyer", "1"), form("Oksana", "Attorney", "2"));
        assertThat(merge.merged()).containsEntry("job", "Head lawyer").containsEntry("phone", "1");

        merge.getChoices().put("job", Merge.THEIRS);

        assertThat(merge.merged()).containsEntry("job", "Attorney").containsEntry("phone", "1");
    }

    @Test
    void aFieldThatOneEmptiedAndTheOtherRewroteIsAConflict() {
        var merge = merge(form("Oksana", null, null), form("Oksana", "Attorney", null));

        assertThat(merge.getConflicts()).containsExactly(new Merge.Conflict("job", "", "Attorney"));
    }

    @Test
    void theOrderInWhichLanguagesWereTickedIsNoChange() {
        var base = Map.<String, Serializable>of("languages", new ArrayList<>(List.of("de", "uk")));
        var ticked = Map.<String, Serializable>of("languages", new ArrayList<>(List.of("uk", "de")));
        var theirs = Map.<String, Serializable>of("languages", new ArrayList<>(List.of("de")));

        var merge = new Merge(base, ticked, theirs, (label, value) -> Objects.toString(value, ""));

        assertThat(merge.getConflicts()).isEmpty();
        assertThat(merge.merged()).containsEntry("languages", new ArrayList<>(List.of("de")));
    }

    @Test
    void itSurvivesTheSessionOnAnotherNode() throws Exception {
        var merge = merge(form("Oksana", "Head lawyer", null), form("Oksana", "Attorney", null));
        merge.getChoices().put("job", Merge.THEIRS);
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(merge);
        }

        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((Merge) in.readObject()).merged()).containsEntry("job", "Attorney");
        }
    }

    private Merge merge(Map<String, Serializable> mine, Map<String, Serializable> theirs) {
        return new Merge(opened, mine, theirs, (label, value) -> Objects.toString(value, ""));
    }

    private static Map<String, Serializable> form(String name, String job, String phone) {
        var form = new LinkedHashMap<String, Serializable>();
        form.put("name", name);
        form.put("job", job);
        form.put("phone", phone);
        return form;
    }
}
