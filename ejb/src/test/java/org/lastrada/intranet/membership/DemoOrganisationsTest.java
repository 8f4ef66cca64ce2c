package org.lastrada.intranet.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.demo.Columns;
import org.lastrada.intranet.demo.DemoPlatform;
import org.lastrada.intranet.demo.DemoTerm;
import org.lastrada.intranet.demo.DemoVocabulary;
import org.lastrada.intranet.demo.Size;
import org.lastrada.intranet.membership.kind.GivenClasses;
import org.lastrada.intranet.membership.status.GivenRules;
import org.lastrada.intranet.membership.status.MembershipStatus;
import org.lastrada.intranet.shared.OneDay;
import org.lastrada.intranet.vocabulary.Term;
import org.lastrada.intranet.vocabulary.Terms;
import org.lastrada.intranet.vocabulary.Vocabulary;

/** The large demo platform's organisations, which no test starts a server with: each passes every rule there is for one, as at its start. */
class DemoOrganisationsTest {

    private static final int SECRETARIAT = 1;
    private static final int ENDED = 2;

    private final Kept kept = new Kept();

    DemoOrganisationsTest() {
        var demo = new DemoOrganisations();
        demo.organisations = kept;
        demo.classes = new GivenClasses.OfTheDemo();
        demo.terms = new FieldsUsualWords();
        demo.clock = Clock.fixed(Given.NOW, ZoneOffset.UTC);
        demo.settling = new Settling();
        demo.settling.days = new OneDay(Given.TODAY);
        demo.settling.rules = new GivenRules.Kept();
        demo.settling.news = new OrganisationNews() {
            @Override
            void standingChanged(Organisation organisation, MembershipStatus before, MembershipStatus after) {
                // nobody is there yet who could be told
            }
        };
        demo.build(DemoPlatform.of(Given.TODAY, Size.LARGE));
    }

    @Test
    void allOf60AreTaken() {
        assertThat(kept.all).hasSize(SECRETARIAT + 60 + ENDED);
    }

    @Test
    void noTwoOfACountryHaveTheSameName() {
        assertThat(kept.all).extracting(one -> one.country() + one.shortName().toLowerCase(Locale.ROOT)).doesNotHaveDuplicates();
    }

    @Test
    void everyOneFitsItsColumns() {
        var columns = new Columns("organisation");
        assertThat(kept.all).allSatisfy(one -> assertThat(columns.misfits(one)).as(one.shortName()).isEmpty());
    }

    @Test
    void everyOneCarriesWordsOfTheListsAndTheSizeThatWasMeant() {
        assertThat(kept.all).allSatisfy(one -> {
            assertThat(one.terms()).as(one.shortName()).isNotEmpty().doesNotContainNull();
            assertThat(one.profile().staffBand()).as(one.shortName()).isNotNull();
            assertThat(one.profile().budgetBand()).as(one.shortName()).isNotNull();
        });
    }

    @Test
    void everyMemberHasAStatusThatTheRulesGave() {
        assertThat(kept.all.stream().skip(SECRETARIAT)).allSatisfy(one -> assertThat(one.membership().status()).as(one.shortName()).isNotEqualTo(MembershipStatus.NONE));
    }

    /** The collection without its database. */
    private static final class Kept extends Organisations {

        private final List<Organisation> all = new ArrayList<>();
        @Override
        Organisation add(Organisation organisation) {
            all.add(organisation);
            return organisation;
        }
    }

    /** The words a platform starts with. */
    private static final class FieldsUsualWords extends Terms {

        private final Map<Long, Term> terms = new HashMap<>();
        private final List<Word> words;

        FieldsUsualWords() {
            var numbers = new AtomicLong();
            words = Stream.of(words(Vocabulary.SERVICE, DemoVocabulary.services(), numbers), words(Vocabulary.TARGET_GROUP, DemoVocabulary.targetGroups(), numbers),
                    words(Vocabulary.THEME, DemoVocabulary.themes(), numbers)).flatMap(list -> list).toList();
            words.forEach(word -> terms.put(word.id(), term(word)));
        }

        private static Term term(Word word) {
            return new Term(word.vocabulary(), word.code(), 1, Map.of("en", word.label())) {
                @Override
                public Long id() {
                    return word.id();
                }
            };
        }

        private static Stream<Word> words(Vocabulary vocabulary, List<DemoTerm> terms, AtomicLong numbers) {
            return terms.stream().map(term -> new Word(numbers.incrementAndGet(), vocabulary, term.code(), term.english(), false));
        }

        @Override
        public List<Word> words(Locale language) {
            return words;
        }

        @Override
        public Set<Term> withIds(Collection<Long> ids) {
            return ids.stream().map(terms::get).collect(Collectors.toSet());
        }
    }
}
