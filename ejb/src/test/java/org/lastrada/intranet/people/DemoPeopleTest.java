package org.lastrada.intranet.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.access.DemoAccounts;
import org.lastrada.intranet.demo.Columns;
import org.lastrada.intranet.demo.DemoOrganisation;
import org.lastrada.intranet.demo.DemoPlatform;
import org.lastrada.intranet.demo.Size;
import org.lastrada.intranet.membership.Organisation;
import org.lastrada.intranet.shared.Codes;
import org.lastrada.intranet.shared.EmailAddress;
import org.lastrada.intranet.shared.Texts;

/** The large demo platform's people, which no test starts a server with: each passes every rule there is for one, as at its start. */
class DemoPeopleTest {

    private final List<Person> people = new ArrayList<>();
    private final List<Representation> representations = new ArrayList<>();
    private final Opened accounts = new Opened();

    DemoPeopleTest() {
        var platform = DemoPlatform.of(Given.TODAY, Size.LARGE);
        var organisations = Stream.concat(Stream.of(platform.secretariat()), platform.organisations().stream()).map(DemoPeopleTest::organisation).toList();
        var demo = new DemoPeople();
        demo.accounts = accounts;
        demo.clock = Clock.fixed(Given.NOW, ZoneOffset.UTC);
        demo.days = Given.days();
        demo.database = database(organisations);
        demo.build(platform);
    }

    private static Organisation organisation(DemoOrganisation one) {
        return Given.organisation(one.key().hashCode(), one.shortName(), one.country());
    }

    @Test
    void all5000AreTaken() {
        assertThat(people).hasSize(5_000);
    }

    @Test
    void everybodyFitsTheirColumns() {
        var columns = new Columns("person");
        var held = new Columns("representation");
        assertThat(people).allSatisfy(person -> assertThat(columns.misfits(person)).as(person.name()).isEmpty());
        assertThat(representations).allSatisfy(one -> assertThat(held.misfits(one)).as(one.person().name()).isEmpty());
    }

    @Test
    void everybodyHasAnAddressOfTheirOwn() {
        assertThat(people).extracting(person -> EmailAddress.of(person.email()).value().toLowerCase(Locale.ROOT)).doesNotHaveDuplicates();
    }

    @Test
    void everybodySpeaksLanguagesThatAreKnown() {
        assertThat(people).allSatisfy(person -> assertThat(Codes.LANGUAGES).as(person.name()).containsAll(person.profile().languages()));
    }

    @Test
    void everybodyBelongsSomewhereAndNobodyEndsBeforeTheyBegan() {
        assertThat(people).allSatisfy(person -> assertThat(person.affiliations()).as(person.name()).isNotEmpty()
                .allMatch(one -> one.organisation() != null && (one.ends() == null || !one.ends().isBefore(one.starts()))));
    }

    @Test
    void whoeverStandsForAnOrganisationCouldHaveBeenAppointedOnItsPage() {
        assertThat(representations).isNotEmpty().allSatisfy(one -> {
            var others = new Delegation(representations.stream().filter(other -> other != one && other.organisation() == one.organisation()).toList());
            others.appoint(one.organisation(), one.person(), one.function(), one.starts(), one.ends());
            assertThat(others.all()).noneMatch(other -> other.function() == RepresentativeFunction.HEAD && one.leavesNoRoomFor(other));
        });
    }

    @Test
    void everyAccountSpeaksALanguageOfTheInterface() {
        assertThat(accounts.languages).isSubsetOf(Texts.LANGUAGES.stream().map(Locale::getLanguage).toList());
        assertThat(accounts.logins).doesNotHaveDuplicates().hasSizeGreaterThan(3_000);
    }

    /** Takes what is kept, knows the organisations, and nothing else. */
    private EntityManager database(List<Organisation> organisations) {
        return standIn(EntityManager.class, (method, argument) -> {
            if (method.equals("createQuery")) return standIn(TypedQuery.class, (ask, none) -> organisations.stream());
            if (argument instanceof Person person) people.add(Given.withId(person, people.size() + 1L));
            if (argument instanceof Representation representation) representations.add(representation);
            return null;
        });
    }

    private interface Call {

        Object answer(String method, Object firstArgument);
    }

    private static <T> T standIn(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> call.answer(method.getName(), arguments == null ? null : arguments[0])));
    }

    private static final class Opened extends DemoAccounts {

        private final List<String> logins = new ArrayList<>();
        private final Set<String> languages = new HashSet<>();

        @Override
        public void invited(long personId, String email, String language, String role) {
            logins.add(email);
            languages.add(language);
        }

        @Override
        public void active(long personId, String email, String language, String role) {
            invited(personId, email, language, role);
        }

        @Override
        public void disabled(long personId, String email, String language) {
            invited(personId, email, language, null);
        }
    }
}
