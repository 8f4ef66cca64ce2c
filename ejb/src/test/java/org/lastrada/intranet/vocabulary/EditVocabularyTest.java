package org.lastrada.intranet.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.shared.EditedMeanwhile;
import org.lastrada.intranet.shared.Labels;

class EditVocabularyTest {

    private final List<Term> services = new ArrayList<>();
    private final EditVocabulary editor = new EditVocabulary();

    @BeforeEach
    void twoServices() {
        services.add(new Term(Vocabulary.SERVICE, "shelter", 1, Map.of("en", "Shelter", "fr", "Hébergement")));
        services.add(new Term(Vocabulary.SERVICE, "legal-aid", 2, Map.of("en", "Legal aid", "fr", "Aide juridique")));
        editor.terms = new Terms() {
            @Override
            List<Term> of(Vocabulary vocabulary) {
                return services.stream().sorted(Comparator.comparingInt(Term::position)).toList();
            }

            @Override
            Term get(long id) {
                return services.get((int) id);
            }

            @Override
            public void add(Term term) {
                services.add(term);
            }

            @Override
            void changed() {
                // nothing is remembered here
            }
        };
    }

    @Test
    void aNewWordComesLastWithACodeMadeOfItsEnglish() {
        editor.add(Vocabulary.SERVICE, Map.of("en", " Psycho-social counselling & care ", "fr", "Accompagnement psychosocial"));

        assertThat(services.get(2).code()).isEqualTo("psycho-social-counselling-care");
        assertThat(services.get(2).position()).isEqualTo(3);
        assertThat(services.get(2).labels()).containsEntry("en", "Psycho-social counselling & care");
    }

    @Test
    void aWordThatIsThereIsNotAddedTwiceThoughItWasRetired() {
        services.get(0).retire();

        assertThatThrownBy(() -> editor.add(Vocabulary.SERVICE, Map.of("en", "SHELTER", "fr", "Abri"))).isInstanceOf(TermIsThereAlready.class);
    }

    @Test
    void twoWordsOfAListAreNeverCalledTheSameInAnyLanguage() {
        editor.reword(0, 0, Map.of("en", "Safe housing", "fr", "Logement sûr"));

        assertThatThrownBy(() -> editor.add(Vocabulary.SERVICE, Map.of("en", "safe housing", "fr", "Abri"))).isInstanceOf(TermIsThereAlready.class);
        assertThatThrownBy(() -> editor.add(Vocabulary.SERVICE, Map.of("en", "Advice in court", "fr", "Aide juridique"))).isInstanceOf(TermIsThereAlready.class);
        assertThatThrownBy(() -> editor.reword(1, 0, Map.of("en", "Safe housing", "fr", "Logement"))).isInstanceOf(TermIsThereAlready.class);
    }

    @Test
    void aWordMayKeepWhatItIsCalledInOneLanguage() {
        editor.reword(1, 0, Map.of("en", "Legal aid", "fr", "Conseil juridique"));

        assertThat(services.get(1).labels()).containsEntry("fr", "Conseil juridique");
    }

    @Test
    void aWordMissingInOneLanguageIsRefused() {
        assertThatThrownBy(() -> editor.add(Vocabulary.SERVICE, Map.of("en", "Hotline", "fr", " "))).isInstanceOf(LabelIsMissing.class);
        assertThatThrownBy(() -> editor.reword(0, 0, Map.of("fr", "Abri"))).isInstanceOf(LabelIsMissing.class);
    }

    @Test
    void aRewordedWordKeepsItsCode() {
        editor.reword(0, 0, Map.of("en", "Safe housing", "fr", "Logement sûr"));

        assertThat(services.get(0).code()).isEqualTo("shelter");
        assertThat(services.get(0).labels()).containsEntry("en", "Safe housing").containsEntry("fr", "Logement sûr");
    }

    @Test
    void whatSomebodyRewordedMeanwhileIsNotOverwritten() {
        assertThatThrownBy(() -> editor.reword(0, 7, Map.of("en", "Safe housing", "fr", "Logement sûr")))
                .isInstanceOf(EditedMeanwhile.class);
    }

    @Test
    void theSecondMovesUpAndTheFirstStays() {
        editor.moveUp(1);
        assertThat(editor.terms.of(Vocabulary.SERVICE)).extracting(Term::code).containsExactly("legal-aid", "shelter");

        editor.moveUp(1);
        assertThat(editor.terms.of(Vocabulary.SERVICE)).extracting(Term::code).containsExactly("legal-aid", "shelter");
    }

    @Test
    void aWordOfAnotherAlphabetHasACodeToo() {
        assertThat(Labels.of(Map.of("en", "Притулок", "fr", "Abri"), LabelIsMissing::new).code(60)).matches("[a-z0-9-]+");
    }
}
