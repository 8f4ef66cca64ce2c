package org.lastrada.intranet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.access.Given;
import org.lastrada.intranet.access.Together;
import org.lastrada.intranet.audit.Rows;
import org.lastrada.intranet.demo.DemoOrganisation;
import org.lastrada.intranet.demo.DemoPlatform;
import org.lastrada.intranet.demo.Size;
import org.lastrada.intranet.export.FileFormat;
import org.lastrada.intranet.intake.plan.Decision;
import org.lastrada.intranet.intake.plan.Verdict;
import org.lastrada.intranet.membership.Register;
import org.lastrada.intranet.membership.RegisterFilter;
import org.lastrada.intranet.membership.RegisterOrder;
import org.lastrada.intranet.progress.DoWork;
import org.lastrada.intranet.progress.OwnWork;
import org.lastrada.intranet.shared.NotFound;

@ExtendWith(ArquillianExtension.class)
class RunImportIT {

    private static final String BY_NAME = "select count(*) from organisation where short_name = ?";
    private static final String CITY = "select city from organisation where short_name = ?";

    @Inject PrepareImport prepare;
    @Inject Register register;
    @Inject RunImport run;
    @Inject DoWork doing;
    @Inject OwnWork own;
    @Inject Given given;
    @Inject Together together;
    @Inject Rows rows;

    @Test
    void whatWasAddedIsInTheDatabaseUntilItIsUndone() {
        var name = newName();
        var id = applied(list(name, "Łódź"));
        assertThat(rows.text(CITY, name)).isEqualTo("Łódź");
        assertThat(rows.texts("select l.language from organisation_language l join organisation o on o.id = l.organisation_id where o.short_name = ? order by 1", name))
                .containsExactly("en", "pl");

        undo(id);
        assertThat(rows.number(BY_NAME, name)).isZero();
        assertThat(state(id)).isEqualTo("UNDONE");
    }

    @Test
    void whatWasChangedIsAsItWasOnceItIsUndone() {
        var name = newName();
        applied(list(name, "Łódź"));
        var id = applied(list(name, "Gdynia"));
        assertThat(rows.text(CITY, name)).isEqualTo("Gdynia");

        undo(id);
        assertThat(rows.text(CITY, name)).isEqualTo("Łódź");
    }

    @Test
    void undoingIsRefusedByNameWhenSomebodyEditedOneSinceAndThenTakesNothingBack() {
        var edited = newName();
        var untouched = newName();
        var id = applied(list(edited, "Łódź") + row(untouched, "Łódź"));
        rows.change("update organisation set city = 'Kraków', version = version + 1 where short_name = ?", edited);

        assertThatThrownBy(() -> undo(id)).isInstanceOf(ChangedSinceTheImport.class)
                .satisfies(refusal -> assertThat(((ChangedSinceTheImport) refusal).arguments()).containsExactly(edited + " (2)"));
        assertThat(rows.text(CITY, edited)).isEqualTo("Kraków");
        assertThat(rows.number(BY_NAME, untouched)).isOne();
        assertThat(state(id)).isEqualTo("APPLIED");
    }

    @Test
    void undoingIsRefusedWhenSomebodyBelongsToOneByNow() {
        var name = newName();
        var id = applied(list(name, "Łódź"));
        rows.change("insert into affiliation (person_id, organisation_id, starts) select min(p.id), (select o.id from organisation o where o.short_name = ?), '2026-01-01' from person p",
                name);
        try {
            assertThatThrownBy(() -> undo(id)).isInstanceOf(InUseSinceTheImport.class);
            assertThat(rows.number(BY_NAME, name)).isOne();
        } finally {
            rows.change("delete from affiliation where organisation_id = (select id from organisation where short_name = ?)", name);
        }
    }

    @Test
    void aPersonComesWithAFunctionAndGoesWithTheUndo() {
        var name = newName();
        applied(list(name, "Łódź"));
        var address = "zofia@" + UUID.randomUUID() + ".example";
        var id = applied(ImportKind.PEOPLE, "given name,family name,email,organisation,function\nZofia,Nowak," + address + "," + name + ",Press\n");
        assertThat(rows.texts("select r.held_function from representation r join person p on p.id = r.person_id where p.email = ?", address)).containsExactly("PRESS");

        undo(id);
        assertThat(rows.number("select count(*) from person where email = ?", address)).isZero();
    }

    /** More than are kept in mind at once. */
    @Test
    void manyPeopleGoWithTheUndoAndTheTrailTellsWhatTheyHad() {
        var host = UUID.randomUUID() + ".example";
        var name = newName();
        applied(list(name, "Łódź"));
        var people = IntStream.range(0, 60).mapToObj(number -> newName().replace(' ', ',') + "," + number + "@" + host + "," + name + ",pl;en\n").collect(Collectors.joining());
        var id = applied(ImportKind.PEOPLE, "given name,family name,email,organisation,languages\n" + people);
        assertThat(rows.number("select count(*) from person where email like ?", "%@" + host)).isEqualTo(60);

        undo(id);
        assertThat(rows.number("select count(*) from person where email like ?", "%@" + host)).isZero();
        assertThat(rows.number("select count(*) from audit_entry e join audit_text t on t.token = e.before_state where e.action = 'person.removed' and t.text like ? and t.text like '%en, pl%'",
                "%@" + host + "%")).isEqualTo(60);
    }

    @Test
    void thoseOfWhomItTellsAreToldOfItAndOfItsUndoing() {
        var kompas = rows.text("select o.short_name from organisation o join affiliation a on a.organisation_id = o.id join person p on p.id = a.person_id where p.email = ?", Given.JELENA);
        var who = "given name,family name,email,organisation,phone\nJelena,Marković," + Given.JELENA + "," + kompas + ",+381 11 " + (System.nanoTime() % 9_000_000 + 1_000_000) + "\n";
        var newcomers = "Zofia,Nowak,zofia@" + UUID.randomUUID() + ".example," + kompas + ",\nAnna,Nowak,anna@" + UUID.randomUUID() + ".example," + kompas + ",\n";
        var before = rows.number("select max(id) from notice");

        var id = applied(ImportKind.PEOPLE, who + newcomers);
        assertThat(told(before)).containsExactly("people.notice.entry.edited 1", "people.notice.staff.came 2");

        undo(id);
        assertThat(told(before)).as("within the same few minutes: the same notices").containsExactly("people.notice.entry.edited 2", "people.notice.staff.undone 4");
    }

    private List<String> told(long before) {
        return rows.texts("select concat(n.says, ' ', n.changes) from notice n join account a on a.id = n.account_id where n.id > ? and a.login = ? order by 1", before, Given.JELENA);
    }

    @Test
    void whatIsWrittenAboutAnOrganisationIsToldToItsHead() {
        var before = rows.number("select max(id) from notice");
        var kompas = rows.text("select o.short_name from organisation o join affiliation a on a.organisation_id = o.id join person p on p.id = a.person_id where p.email = ?", Given.JELENA);
        var country = rows.text("select country from organisation where short_name = ?", kompas);
        undo(applied("name,country,city\n" + kompas + "," + country + ",Town " + UUID.randomUUID().toString().substring(0, 8) + "\n"));
        assertThat(told(before)).containsExactly("membership.notice.profile.edited 2");
    }

    @Test
    void theButtonPressedTwiceAtOnceWritesOnce() {
        var name = newName();
        var id = ready(list(name, "Łódź"));
        var shown = shown(id);
        assertThat(atOnce(id, shown, id, shown)).containsExactly("written", "written");
        assertThat(rows.number(BY_NAME, name)).isOne();
        assertThat(rows.number("select added from import where id = ?", id)).isOne();
    }

    @Test
    void ofTwoListsWithTheSameOrganisationOneIsWrittenAndTheOtherIsShownAgain() {
        var name = newName();
        var mine = ready(list(name, "Łódź"));
        var yours = ready(list(name, "Gdynia"));
        assertThat(atOnce(mine, shown(mine), yours, shown(yours))).containsExactlyInAnyOrder("written", PlanHasChanged.class.getSimpleName());
        assertThat(rows.number(BY_NAME, name)).isOne();
        assertThat(LongStream.of(mine, yours).mapToObj(this::state)).containsExactlyInAnyOrder("APPLIED", "PREPARED");
    }

    @Test
    void manyRowsAreWrittenByLongWorkOnceAndNotAfterTheyWouldDoSomethingElse() {
        var first = newName();
        var many = "name,country,class,joined,city,languages\n" + row(first, "Łódź") + IntStream.range(0, 200).mapToObj(number -> row(newName(), "Łódź")).collect(Collectors.joining());
        var id = ready(many);
        var shown = shown(id);
        var early = asked(id, shown);
        applied(list(first, "Gdynia"));
        assertThatThrownBy(() -> piece(early)).isInstanceOf(PlanHasChanged.class);
        assertThat(state(id)).isEqualTo("PREPARED");

        var late = asked(id, shown(id));
        assertThat(late).as("another plan is another work").isNotEqualTo(early);
        assertThat(piece(late)).isTrue();
        assertThat(state(id)).isEqualTo("APPLIED");
        assertThat(rows.number("select added from import where id = ?", id)).isEqualTo(200);
        assertThat(given.as(Given.MAAIKE, () -> own.sheet(late).result())).isEqualTo("/imports/result?id=" + id);
        var back = later(() -> run.undo(id));
        assertThat(state(id)).as("not while somebody waits").isEqualTo("APPLIED");
        assertThat(piece(back)).isTrue();
        assertThat(state(id)).isEqualTo("UNDONE");
        assertThat(rows.number(BY_NAME, first)).as("what was there before stays").isOne();
    }

    /** Never due to the server's own clock, so that the test alone does it. */
    private long asked(long id, String shown) {
        return later(() -> run.apply(id, shown));
    }

    private long later(Supplier<Optional<Long>> wish) {
        return given.as(Given.MAAIKE, () -> given.inTransaction(() -> {
            var asked = wish.get().orElseThrow();
            rows.changeHere("update long_work set not_before = '2100-01-01' where id = ?", asked);
            return asked;
        }));
    }

    private boolean piece(long work) {
        return given.asService("progress", () -> doing.piece(work));
    }

    @Test
    void aRowMayBeTheSameAsAnyOrganisationThereIs() {
        var known = newName();
        applied(list(known, "Łódź"));
        var id = ready(list(newName(), "Gdynia"));
        var found = given.as(Given.MAAIKE, () -> prepare.choices(id, 2, known.toUpperCase(), null)).page().rows();
        assertThat(found).extracting(ImportChoices.Choice::name).containsExactly(known);

        given.as(Given.MAAIKE, () -> prepare.decide(id, 2, Decision.sameAs(found.get(0).id())));
        var preview = given.as(Given.MAAIKE, () -> prepare.preview(id));
        assertThat(preview.counts().get(Verdict.CHANGED)).isOne();
    }

    @Test
    void theRegisterTakenAsAFileAndBroughtBackChangesNothing() throws IOException {
        var file = new ByteArrayOutputStream();
        FileFormat.CSV.write(given.as(Given.MAAIKE, () -> register.export(RegisterFilter.ALL, RegisterOrder.NAME, false)), file);
        var id = given.as(Given.MAAIKE, () -> prepare.bring(ImportKind.ORGANISATIONS, "organisations.csv", file.toByteArray()));
        var demo = DemoPlatform.of(LocalDate.of(2026, 1, 1), Size.PLATFORM).organisations().stream().map(DemoOrganisation::shortName).toList();
        var brought = given.as(Given.MAAIKE, () -> prepare.preview(id)).rows().stream().filter(row -> demo.contains(row.name())).toList();
        assertThat(brought).hasSizeGreaterThanOrEqualTo(30).allSatisfy(row -> assertThat(row.verdict()).as("%s", row).isEqualTo(Verdict.SAME));
    }

    @Test
    void aLineThatIsNoRowHasNothingToChooseFrom() {
        var id = ready(list(newName(), "Łódź"));
        assertThatThrownBy(() -> given.as(Given.MAAIKE, () -> prepare.choices(id, 99, null, null))).isInstanceOf(NotFound.class);
        assertThatCode(() -> given.as(Given.MAAIKE, () -> prepare.choices(id, 2, null, -4))).doesNotThrowAnyException();
    }

    private static String newName() {
        return "Fundacja " + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String list(String name, String city) {
        return "name,country,class,joined,city,languages\n" + row(name, city);
    }

    private static String row(String name, String city) {
        return name + ",PL,member,2019-03-01," + city + ",pl;en\n";
    }

    private long ready(String csv) {
        return ready(ImportKind.ORGANISATIONS, csv);
    }

    private long ready(ImportKind kind, String csv) {
        return given.as(Given.MAAIKE, () -> prepare.bring(kind, "list.csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    private String shown(long id) {
        return given.as(Given.MAAIKE, () -> prepare.preview(id)).fingerprint();
    }

    private long applied(String csv) {
        return applied(ImportKind.ORGANISATIONS, csv);
    }

    private long applied(ImportKind kind, String csv) {
        var id = ready(kind, csv);
        var shown = shown(id);
        given.as(Given.MAAIKE, () -> run.apply(id, shown));
        return id;
    }

    private void undo(long id) {
        given.as(Given.MAAIKE, () -> run.undo(id));
    }

    private String state(long id) {
        return rows.text("select state from import where id = ?", id);
    }

    private List<String> atOnce(long first, String firstShown, long second, String secondShown) {
        return together.each(List.of(applying(first, firstShown), applying(second, secondShown))).stream()
                .map(outcome -> outcome.failure() == null ? "written" : outcome.failure().getClass().getSimpleName()).toList();
    }

    private Callable<Long> applying(long id, String shown) {
        return () -> {
            given.as(Given.MAAIKE, () -> run.apply(id, shown));
            return id;
        };
    }
}
