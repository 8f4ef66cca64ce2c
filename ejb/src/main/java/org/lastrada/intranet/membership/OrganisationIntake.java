package org.lastrada.intranet.membership;

import static org.lastrada.intranet.intake.cell.OrganisationField.CLASS;
import static org.lastrada.intranet.intake.cell.OrganisationField.JOINED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lastrada.intranet.intake.ImportKind;
import org.lastrada.intranet.intake.ImportTarget;
import org.lastrada.intranet.intake.cell.OrganisationField;
import org.lastrada.intranet.intake.plan.Intake;
import org.lastrada.intranet.intake.plan.Known;
import org.lastrada.intranet.membership.kind.OrganisationClass;
import org.lastrada.intranet.membership.kind.OrganisationClasses;
import org.lastrada.intranet.system.References;
import org.lastrada.intranet.vocabulary.Terms;

/** Takes imported rows into the register. Not a boundary: the import that calls it holds the right to. */
@ApplicationScoped
class OrganisationIntake implements ImportTarget<OrganisationField> {

    private static final Set<String> COMES_ALONG = Set.of("organisation_country", "organisation_language", "organisation_term");

    @Inject Organisations organisations;
    @Inject OrganisationClasses classes;
    @Inject ImportedWords words;
    @Inject Settling settling;
    @Inject OrganisationNews news;
    @Inject Terms terms;
    @Inject References references;
    @Inject Clock clock;

    @Override
    public ImportKind kind() {
        return ImportKind.ORGANISATIONS;
    }

    @Override
    public Intake<OrganisationField> intake() {
        return Intake.ofOrganisations(words.vocabularies(), organisations.everyOne().stream().map(o -> new Known<>(o.id(), o.version(), ImportedValues.of(o))).toList());
    }

    @Override
    public Map<String, Map<String, String>> labels(Locale language) {
        return words.labels(language);
    }

    @Override
    public long add(Map<OrganisationField, List<String>> values) {
        var profile = ImportedValues.profile(values, words.termIds(), null);
        if (organisations.isNameTaken(profile.country(), profile.shortName(), null)) throw new NameIsTaken(profile.shortName());
        var organisation = organisations.add(new Organisation(classOf(values), profile, terms.withIds(profile.terms()), clock.instant()));
        joined(values).ifPresent(organisation.membership()::join);
        settling.settle(organisation);
        return organisation.id();
    }

    @Override
    public void write(long id, Map<OrganisationField, List<String>> values) {
        describe(id, values);
        var organisation = organisations.get(id);
        joined(values).ifPresent(organisation.membership()::join);
        settling.settle(organisation);
    }

    @Override
    public void writeBack(long id, Map<OrganisationField, List<String>> before) {
        describe(id, before);
        var organisation = organisations.get(id);
        if (before.containsKey(JOINED)) organisation.membership().haveNeverJoined();
        settling.settle(organisation);
    }

    private void describe(long id, Map<OrganisationField, List<String>> values) {
        var organisation = organisations.lock(id);
        var all = new HashMap<>(ImportedValues.of(organisation));
        all.putAll(values);
        var profile = ImportedValues.profile(all, words.termIds(), organisation.profile().address());
        if (organisations.isNameTaken(profile.country(), profile.shortName(), id)) throw new NameIsTaken(profile.shortName());
        organisation.describe(profile, terms.withIds(profile.terms()));
        if (values.containsKey(CLASS)) organisation.become(classOf(values));
        news.edited(organisation);
    }

    private OrganisationClass classOf(Map<OrganisationField, List<String>> values) {
        return classes.named(values.get(CLASS).get(0)).orElseThrow();
    }

    private static Optional<LocalDate> joined(Map<OrganisationField, List<String>> values) {
        return values.getOrDefault(JOINED, List.of()).stream().findFirst().map(LocalDate::parse);
    }

    @Override
    public Optional<Map<OrganisationField, List<String>>> values(long id) {
        return organisations.find(id).map(ImportedValues::of);
    }

    @Override
    public Set<Long> inUse(Set<Long> ids) {
        return references.to("organisation", ids, COMES_ALONG);
    }

    @Override
    public void remove(long id) {
        organisations.remove(organisations.lock(id));
    }
}
