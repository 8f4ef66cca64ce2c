package org.lastrada.intranet.membership.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.shared.EditedMeanwhile;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.shared.Told;

class EditClassesTest {

    private final List<OrganisationClass> all = new ArrayList<>(List.of(
            new OrganisationClass("member", 1, true, "member-staff", Map.of("en", "Member", "fr", "Membre")),
            new OrganisationClass("associate", 2, true, "associate-staff", Map.of("en", "Associate", "fr", "Associé"))));
    private final List<ClassesChanged> told = new ArrayList<>();
    private final EditClasses editor = new EditClasses();

    EditClassesTest() {
        editor.classes = new OrganisationClasses() {
            @Override
            public List<OrganisationClass> all() {
                return all.stream().sorted(Comparator.comparingInt(OrganisationClass::position)).toList();
            }

            @Override
            public Optional<OrganisationClass> named(String code) {
                return all.stream().filter(one -> one.code().equals(code)).findFirst();
            }

            @Override
            void add(OrganisationClass newOne) {
                all.add(newOne);
            }

            @Override
            Map<String, Long> counts() {
                return Map.of("member", 25L);
            }
        };
        editor.changed = new Told<>(told);
    }

    @Test
    void aClassIsAddedAtTheEndWithTheRightsOfAnotherOrNone() {
        editor.add(Map.of("en", " Observer ", "fr", "Observateur"), true, "associate-staff");
        editor.add(Map.of("en", "Friend & donor", "fr", "Ami donateur"), false, null);

        assertThat(editor.classes()).extracting(ClassRow::code).containsExactly("member", "associate", "observer", "friend-donor");
        assertThat(editor.named("observer")).extracting(ClassRow::labels, ClassRow::listed).containsExactly(Map.of("en", "Observer", "fr", "Observateur"), true);
        assertThat(all).extracting(OrganisationClass::staffRole).containsExactly("member-staff", "associate-staff", "associate-staff", null);
        assertThat(told).hasSize(2);
    }

    @Test
    void aNewClassHasANameOfItsOwnInEveryLanguage() {
        for (var wrong : List.of(Map.of("en", "Observer"), Map.of("en", "Observer", "fr", " ")))
            assertThatThrownBy(() -> editor.add(wrong, true, null)).isInstanceOf(ClassNeedsALabel.class);
        for (var known : List.of(Map.of("en", "MEMBER", "fr", "Observateur"), Map.of("en", "Observer", "fr", "membre"), Map.of("en", "Member!", "fr", "Observateur")))
            assertThatThrownBy(() -> editor.add(known, true, null)).as(known.toString()).isInstanceOf(ClassIsThereAlready.class);
        assertThat(all).hasSize(2);
        assertThat(told).isEmpty();
    }

    @Test
    void noClassMakesAllOfAStaffHeadsOrAdministrators() {
        assertThat(editor.staffRoles()).containsExactly("member-staff", "associate-staff");
        for (var role : List.of("head", "platform-administrator", "made-up"))
            assertThatThrownBy(() -> editor.add(Map.of("en", "Observer", "fr", "Observateur"), true, role)).as(role).isInstanceOf(NotFound.class);
    }

    @Test
    void twoClassesCannotBeCalledTheSame() {
        assertThatThrownBy(() -> editor.save("associate", 0, Map.of("en", "Member", "fr", "Ami"), true)).isInstanceOf(ClassIsThereAlready.class);
        editor.save("associate", 0, Map.of("en", "Associate", "fr", "Associée"), true);
        assertThat(editor.named("associate").labels()).containsEntry("fr", "Associée");
    }

    @Test
    void aClassIsReworded() {
        editor.save("associate", 0, Map.of("en", "Friend", "fr", "Ami"), false);

        assertThat(editor.named("associate")).extracting(ClassRow::labels, ClassRow::listed).containsExactly(Map.of("en", "Friend", "fr", "Ami"), false);
        assertThat(told).isNotEmpty();
    }

    @Test
    void aClassIsSaidInEveryLanguage() {
        assertThatThrownBy(() -> editor.save("member", 0, Map.of("en", "Friend"), true)).isInstanceOf(ClassNeedsALabel.class);
        assertThatThrownBy(() -> editor.save("member", 0, Map.of("en", "Friend", "fr", " "), true)).isInstanceOf(ClassNeedsALabel.class);
        assertThat(editor.named("member").labels()).containsEntry("en", "Member");
    }

    @Test
    void whatSomebodyElseSavedIsNotOverwritten() {
        assertThatThrownBy(() -> editor.save("member", 7, Map.of("en", "Friend", "fr", "Ami"), true)).isInstanceOf(EditedMeanwhile.class);
    }

    @Test
    void theSecondMovesUpAndTheFirstStays() {
        editor.moveUp("associate");
        editor.moveUp("associate");

        assertThat(editor.classes()).extracting(ClassRow::code).containsExactly("associate", "member");
    }

    @Test
    void aRetiredClassKeepsItsOrganisationsAndCanComeBack() {
        editor.retire("member");
        assertThat(editor.named("member")).extracting(ClassRow::retired, ClassRow::organisations).containsExactly(true, 25L);

        editor.bringBack("member");
        assertThat(editor.named("member").retired()).isFalse();
    }

    @Test
    void aClassThatIsNoneIsNotFound() {
        assertThatThrownBy(() -> editor.named("sponsor")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> editor.retire("sponsor")).isInstanceOf(NotFound.class);
    }

    @Test
    void whereAWordIsMissingTheEnglishOneStandsIn() {
        var partner = new OrganisationClass("partner", 3, true, null, Map.of("en", "Partner"));

        assertThat(partner.label(Locale.FRENCH)).isEqualTo("Partner");
        assertThat(new OrganisationClass("donor", 4, true, null, Map.of()).label(Locale.FRENCH)).isEqualTo("donor");
    }
}
