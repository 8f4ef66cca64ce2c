package org.lastrada.intranet.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.lastrada.intranet.export.ExportedTable;
import org.lastrada.intranet.file.Pictures;
import org.lastrada.intranet.file.content.Picture;
import org.lastrada.intranet.retention.Fate;
import org.lastrada.intranet.retention.Handout;
import org.lastrada.intranet.retention.PersonalData;
import org.lastrada.intranet.retention.Subject;
import org.lastrada.intranet.shared.Days;
import org.lastrada.intranet.shared.DomainException;

/** The person's own entry: profile, photo, where they belong and belonged, what they stand and stood for. */
@ApplicationScoped
class DataOfPerson implements PersonalData {

    @Inject People people;
    @Inject Representations representations;
    @Inject Pictures pictures;
    @Inject Days days;
    @Inject Clock clock;

    @Override
    public String name() {
        return "person";
    }

    @Override
    public Handout handout(Subject subject) {
        var person = people.get(subject.person());
        return new Handout(List.of(profile(person), affiliations(person), functions(subject)),
                pictures.find(person.photo()).map(photo -> Map.of("photo." + ending(photo), photo.bytes())).orElse(Map.of()));
    }

    private static ExportedTable profile(Person person) {
        var told = person.profile();
        var shown = person.visibility();
        return new ExportedTable("person", List.of("givenName", "familyName", "email", "phone", "jobTitle", "about", "languages", "listed", "showsEmail", "showsPhone", "showsPhoto"),
                List.of(Arrays.asList(told.givenName(), told.familyName(), told.email(), told.phone(), told.jobTitle(), told.about(), String.join(" ", new TreeSet<>(told.languages())),
                        shown.listed(), shown.email(), shown.phone(), shown.photo())));
    }

    private static ExportedTable affiliations(Person person) {
        return new ExportedTable("affiliations", List.of("organisation", "starts", "ends"),
                person.affiliations().stream().map(one -> Arrays.<Object>asList(one.organisation().shortName(), one.starts(), one.ends())).toList());
    }

    private ExportedTable functions(Subject subject) {
        return new ExportedTable("functions", List.of("organisation", "function", "starts", "ends"), representations.ofPerson(subject.person()).stream().map(HeldRow::of)
                .map(held -> Arrays.<Object>asList(held.organisation(), held.function(), held.from(), held.until())).toList());
    }

    private static String ending(Picture photo) {
        return photo.mediaType().replaceAll(".*/", "").replace("jpeg", "jpg");
    }

    @Override
    public Fate fate(Subject subject) {
        var person = people.get(subject.person());
        return new Fate(subject.erased() ? 0 : 1, person.affiliations().size() + representations.ofPerson(subject.person()).size());
    }

    @Override
    public Optional<DomainException> obstacle(Subject subject) {
        return representations.of(subject.person(), days.today()).stream().filter(held -> held.function() == RepresentativeFunction.HEAD).findFirst()
                .map(head -> new StillHeadsAnOrganisation(subject.name(), head.organisation().shortName()));
    }

    @Override
    public void erase(Subject subject) {
        var person = people.lock(subject.person());
        var photo = person.photo();
        person.affiliation(days.today()).filter(Affiliation::isOpen).ifPresent(open -> open.end(days.today()));
        representations.endAll(subject.person(), days.today());
        person.erase(subject.pseudonym(), subject.pseudonymousAddress(), clock.instant());
        pictures.drop(photo);
    }
}
