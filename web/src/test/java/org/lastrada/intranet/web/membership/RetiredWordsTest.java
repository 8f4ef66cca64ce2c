package org.lastrada.intranet.web.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.membership.profile.OrganisationProfile;
import org.lastrada.intranet.shared.Texts;
import org.lastrada.intranet.vocabulary.Terms;
import org.lastrada.intranet.vocabulary.Vocabulary;
import org.lastrada.intranet.web.faces.I18n;

/** The form of an organisation with words that are no longer offered. */
class RetiredWordsTest {

    private static final List<Terms.Word> WORDS = List.of(new Terms.Word(1, Vocabulary.SERVICE, "shelter", "Shelter", false),
            new Terms.Word(2, Vocabulary.SERVICE, "hotline", "Hotline", true), new Terms.Word(3, Vocabulary.SERVICE, "telegrams", "Telegrams", true),
            new Terms.Word(4, Vocabulary.THEME, "labour", "Labour", true));
    private final MembershipOptions options = new MembershipOptions();
    private final OrganisationFields fields = new OrganisationFields();

    RetiredWordsTest() {
        options.terms = new Terms() {
            @Override
            public List<Word> words(Locale language) {
                return WORDS;
            }
        };
        options.i18n = new I18n() {
            @Override
            public Texts texts() {
                return Texts.in(Locale.ENGLISH);
            }
        };
        fields.options = options;
    }

    @Test
    void whatIsShownInTheFormIsWhatIsSavedFromItTheRetiredWordsToo() {
        var profile = carrying(1L, 2L, 4L);
        assertThat(fields.profile(fields.of(profile))).isEqualTo(profile);
    }

    @Test
    void aRetiredWordIsOfferedAsSuchToWhoCarriesItAndToNobodyElse() {
        var carried = OrganisationFields.words(fields.of(carrying(2L, 4L)));
        assertThat(options.services(carried)).containsOnlyKeys("Shelter", "Hotline (retired)");
        assertThat(options.themes(carried)).containsOnlyKeys("Labour (retired)");
        assertThat(options.services(Set.of())).containsOnlyKeys("Shelter");
    }

    private static OrganisationProfile carrying(Long... terms) {
        return new OrganisationProfile("Kompas", null, "BA", Set.of(), null, null, null, null, null, null, null, null, null, Set.of(), Set.of(terms), null, null);
    }
}
