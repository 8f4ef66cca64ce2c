package org.lastrada.intranet.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lastrada.intranet.demo.DemoData;
import org.lastrada.intranet.demo.DemoMembership;
import org.lastrada.intranet.demo.DemoOrganisation;
import org.lastrada.intranet.demo.DemoPlatform;
import org.lastrada.intranet.membership.kind.OrganisationClasses;
import org.lastrada.intranet.membership.profile.BudgetBand;
import org.lastrada.intranet.membership.profile.OrganisationProfile;
import org.lastrada.intranet.membership.profile.StaffBand;
import org.lastrada.intranet.membership.status.MembershipStatus;
import org.lastrada.intranet.membership.status.Standing;
import org.lastrada.intranet.vocabulary.Terms;

/** The organisations of the demo platform, with memberships in every status. */
@ApplicationScoped
class DemoOrganisations implements DemoData {

    private static final String DECIDED_BY = "Board";
    private static final Map<String, StaffBand> STAFF = Map.of("1-5", StaffBand.UP_TO_5, "6-15", StaffBand.FROM_6_TO_15, "16-50", StaffBand.FROM_16_TO_50,
            "51+", StaffBand.OVER_50);
    private static final Map<String, BudgetBand> BUDGET = Map.of("50k-100k", BudgetBand.UP_TO_100_000, "100k-500k", BudgetBand.UP_TO_500_000,
            "500k-2m", BudgetBand.UP_TO_2_000_000, "2m+", BudgetBand.OVER_2_000_000);

    @Inject Organisations organisations;
    @Inject OrganisationClasses classes;
    @Inject Settling settling;
    @Inject Terms terms;
    @Inject Clock clock;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void build(DemoPlatform platform) {
        var ids = terms.words(Locale.ENGLISH).stream().collect(Collectors.toMap(word -> word.vocabulary() + word.code(), Terms.Word::id));
        Stream.concat(Stream.of(platform.secretariat()), platform.organisations().stream()).forEach(one -> add(one, ids));
    }

    private void add(DemoOrganisation one, Map<String, Long> ids) {
        var chosen = Stream.of(coded("SERVICE", one.services()), coded("TARGET_GROUP", one.targetGroups()), coded("THEME", one.themes()))
                .flatMap(codes -> codes).map(ids::get).collect(Collectors.toSet());
        var itsClass = classes.named(one.classCode().toLowerCase(Locale.ROOT)).orElseThrow();
        var organisation = organisations.add(new Organisation(itsClass, profile(one, chosen), terms.withIds(chosen), clock.instant()));
        if (one.membership() != null) admit(organisation, one.membership());
        settling.settle(organisation);
    }

    private static Stream<String> coded(String vocabulary, java.util.List<String> codes) {
        return codes.stream().map(code -> vocabulary + code);
    }

    private void admit(Organisation organisation, DemoMembership membership) {
        organisation.membership().join(membership.joined());
        membership.periods().forEach(period -> organisation.membership().admitFor(period.from(), period.to()));
        membership.suspensions().forEach(s -> organisation.membership().suspend(s.from(), s.until(), s.reason(), DECIDED_BY, clock.instant()));
        if (membership.override() != null) {
            var override = membership.override();
            organisation.membership().override(new Standing.Overriding(MembershipStatus.valueOf(override.status().name()), true, override.reason(), DECIDED_BY,
                    override.from(), override.until()), clock.instant());
        }
        if (membership.ending() != null) organisation.membership().end(membership.ending().on(), membership.ending().reason());
    }

    private static OrganisationProfile profile(DemoOrganisation one, Set<Long> chosen) {
        return new OrganisationProfile(one.shortName(), one.legalName(), one.country(), Set.copyOf(one.countriesServed()), one.legalForm(),
                one.registrationNumber(), one.founded(), one.website(), one.email(), one.phone(), one.address(), one.city(), one.description(),
                Set.copyOf(one.workingLanguages()), chosen, STAFF.get(one.staffBand()), BUDGET.get(one.budgetBand()));
    }
}
