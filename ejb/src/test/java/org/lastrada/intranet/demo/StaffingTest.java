package org.lastrada.intranet.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.demo.DemoPerson.AccountState;
import org.lastrada.intranet.demo.DemoPerson.Function;

class StaffingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 24);

    private final DemoPlatform platform = DemoPlatform.of(TODAY, Size.PLATFORM);
    private final DemoPlatform large = DemoPlatform.of(TODAY, Size.LARGE);

    @Test
    void everyOrganisationOfThePlatformHasOneHeadAndOneVotingRepresentative() {
        for (var organisation : large.organisations()) {
            if (organisation.hasEnded()) continue;
            assertThat(large.peopleOf(organisation.key())).as(organisation.key()).filteredOn(p -> p.holds("HEAD")).hasSize(1);
            assertThat(large.peopleOf(organisation.key())).as(organisation.key()).filteredOn(p -> p.holds("VOTING_REPRESENTATIVE")).hasSize(1);
        }
    }

    @Test
    void mostHaveADeputyAndAFewHaveNone() {
        var without = platform.organisations().stream().filter(o -> !o.hasEnded())
                .filter(o -> platform.peopleOf(o.key()).stream().noneMatch(p -> p.holds("DEPUTY"))).toList();
        assertThat(without).hasSizeBetween(3, 6);
    }

    @Test
    void everyFunctionIsHeldSomewhere() {
        for (var function : Set.of("HEAD", "VOTING_REPRESENTATIVE", "DEPUTY", "FINANCE", "DATA", "PRESS", "SAFETY")) {
            assertThat(platform.people()).as(function).anyMatch(p -> p.holds(function));
        }
    }

    @Test
    void someFunctionsArePast() {
        assertThat(platform.people()).anyMatch(p -> p.functions().stream().anyMatch(f -> !f.lasts()) && p.leftOn() == null);
    }

    @Test
    void aFormerHeadHasLeftBeforeTheNextOneBegan() {
        var former = platform.people().stream().filter(p -> p.organisationKey().equals("wegweiser-wien") && p.leftOn() != null).findFirst().orElseThrow();
        var next = platform.peopleOf("wegweiser-wien").stream().filter(p -> p.holds("HEAD")).findFirst().orElseThrow();
        assertThat(former.account()).isEqualTo(AccountState.DISABLED);
        assertThat(next.functions()).filteredOn(f -> f.code().equals("HEAD")).singleElement()
                .satisfies(f -> assertThat(f.from()).isAfter(former.leftOn()));
    }

    @Test
    void nobodyIsAnythingBeforeBelongingOrAfterLeaving() {
        assertThat(large.people()).allSatisfy(person -> {
            var belonging = person.belongings().get(person.belongings().size() - 1);
            assertThat(belonging.to()).isEqualTo(person.leftOn());
            assertThat(belonging.from()).isBeforeOrEqualTo(TODAY);
            for (Function function : person.functions()) {
                assertThat(function.from()).as(person.key()).isAfterOrEqualTo(belonging.from());
                if (function.to() != null) assertThat(function.to()).as(person.key()).isAfterOrEqualTo(function.from());
                if (person.leftOn() != null) assertThat(function.to()).as(person.key()).isBeforeOrEqualTo(person.leftOn());
            }
        });
    }

    @Test
    void janaBelongedToTwoOrganisationsOneAfterTheOther() {
        var jana = platform.people().stream().filter(p -> p.key().equals("jana")).findFirst().orElseThrow();
        assertThat(jana.belongings()).extracting(DemoPerson.Belonging::organisationKey).containsExactly("zazemi-morava", "nova-cesta");
        assertThat(jana.belongings().get(0).to().plusDays(1)).isEqualTo(jana.belongings().get(1).from());
        assertThat(jana.belongings().get(0).to()).isBefore(platform.organisation("zazemi-morava").membership().ending().on().plusDays(30));
    }

    @Test
    void mailAddressesAreAsciiUniqueAndInTheDomainOfTheOrganisation() {
        assertThat(large.people()).extracting(DemoPerson::email).doesNotHaveDuplicates()
                .allMatch(email -> email.matches("[a-z0-9]([a-z0-9.-]{0,62}[a-z0-9])?@[a-z0-9-]+\\.example"));
        assertThat(large.people()).allMatch(p -> p.email().endsWith("@" + large.organisation(p.organisationKey()).domain()));
    }

    @Test
    void colleaguesInAnOrganisationOfUsualSizeDoNotShareAName() {
        assertThat(platform.people()).extracting(p -> p.organisationKey() + " " + p.familyName()).doesNotHaveDuplicates();
    }

    @Test
    void keysOfPeopleAreUnique() {
        assertThat(large.people()).extracting(DemoPerson::key).doesNotHaveDuplicates();
    }

    @Test
    void mostUkrainiansWriteThemselvesInCyrillicAndAllCanBeReadInLatin() {
        var ukrainians = platform.peopleOf("ciste-nebo");
        assertThat(ukrainians).filteredOn(p -> p.givenName().matches("\\p{IsCyrillic}+")).hasSizeGreaterThan(ukrainians.size() / 2);
        assertThat(large.people()).extracting(DemoPerson::latinName).allMatch(name -> name.matches("[\\p{IsLatin} '-]+"));
    }

    @Test
    void onlyBulgariansMacedoniansAndUkrainiansUseCyrillic() {
        var countries = large.people().stream().filter(p -> p.familyName().matches("\\p{IsCyrillic}+"))
                .map(p -> large.organisation(p.organisationKey()).country()).distinct();
        assertThat(countries).containsExactlyInAnyOrder("BG", "MK", "UA");
    }

    @Test
    void oneNameIsVeryLong() {
        assertThat(platform.people()).anyMatch(p -> p.latinName().length() > 70);
    }

    @Test
    void someAccountsAreInvitedSomeDisabledAndSomePeopleHaveNone() {
        assertThat(platform.people()).extracting(DemoPerson::account).contains(AccountState.values());
    }

    @Test
    void peopleWhoMayBeInDangerShowNothing() {
        assertThat(platform.peopleOf("nadzieja-minsk")).isNotEmpty().noneMatch(p -> p.shows().email() || p.shows().phone() || p.shows().photo());
    }

    @Test
    void theSecretariatHasAnAdministratorFourWhoCoordinateAFundraiserAndAnAuditor() {
        assertThat(platform.peopleOf(DemoPlatform.SECRETARIAT)).extracting(DemoPerson::role).containsExactlyInAnyOrder(
                "platform-administrator", "secretariat", "secretariat", "secretariat", "secretariat", "fundraiser", "auditor", null);
    }

    @Test
    void theBoardComesFromFiveMembers() {
        assertThat(platform.people()).filteredOn(p -> "board".equals(p.role())).hasSize(5)
                .allMatch(p -> platform.organisation(p.organisationKey()).classCode().equals("MEMBER"))
                .extracting(DemoPerson::organisationKey).doesNotHaveDuplicates();
    }
}
