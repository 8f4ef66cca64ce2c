package org.lastrada.intranet.search.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.shiro.authz.AuthorizationException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.access.Given;
import org.lastrada.intranet.access.Together;
import org.lastrada.intranet.audit.Rows;
import org.lastrada.intranet.people.Admission;
import org.lastrada.intranet.people.EditPerson;
import org.lastrada.intranet.people.OwnProfile;
import org.lastrada.intranet.people.PersonProfile;
import org.lastrada.intranet.people.Visibility;
import org.lastrada.intranet.progress.DoWork;
import org.lastrada.intranet.progress.OwnWork;
import org.lastrada.intranet.progress.WorkRow;
import org.lastrada.intranet.search.Faulty;
import org.lastrada.intranet.search.find.Question.Order;
import org.lastrada.intranet.search.index.Rebuilding;
import org.lastrada.intranet.shared.NotFound;

/** What is found, by whom, from the moment it is written and no longer than it may be. */
@ExtendWith(ArquillianExtension.class)
class SearchIT {

    private static final String AUDITOR = Given.login("AUDITOR");
    private static final Visibility HIDDEN = new Visibility(false, false, false, false);

    @Inject Search search;
    @Inject Rebuilding rebuilding;
    @Inject OwnWork own;
    @Inject DoWork work;
    @Inject Admission admission;
    @Inject EditPerson edit;
    @Inject OwnProfile themselves;
    @Inject Given given;
    @Inject Together together;
    @Inject Rows rows;

    @Test
    void whatIsWrittenIsFoundAtOnceHoweverItIsSpelt() {
        var name = name("Živkyević");
        enter("Анастасія", name);
        for (var asked : List.of(name, "Anastasiia " + name, "анастасія " + name, "Anastasija " + name, name.toUpperCase(), "анастасією " + name)) {
            assertThat(find(Given.GIULIA, asked).page().total()).as(asked).isEqualTo(1);
        }
        assertThat(names(suggest(Given.GIULIA, name.substring(0, name.length() - 3)))).containsExactly("Анастасія " + name);
    }

    @Test
    void aSlipIsForgivenAndSaidWhenNothingHasTheWordItself() {
        var name = name("Kowalewska");
        enter("Zofia", name);
        var found = find(Given.GIULIA, name.substring(0, 3) + name.charAt(4) + name.charAt(3) + name.substring(5));
        assertThat(found.similar()).isTrue();
        assertThat(found.page().rows()).extracting(Found.Result::name).contains("Zofia " + name);
        assertThat(find(Given.GIULIA, name).similar()).isFalse();
    }

    @Test
    void aRightThatIsTakenAwayAfterIndexingHoldsInListsCountsAndSuggestions() {
        var name = name("Hidden");
        var person = enter("Mila", name);
        var before = find(Given.GIULIA, "counsellor").page().total();
        assertThat(find(Given.GIULIA, name).page().total()).isEqualTo(1);

        show(person, HIDDEN);
        for (var asked : List.of(name, "Mila " + name, name + " counsellor")) {
            var found = find(Given.GIULIA, asked);
            assertThat(found.page().total()).as(asked).isZero();
            assertThat(found.counts().values()).as("counts for %s", asked).allMatch(Map::isEmpty);
        }
        assertThat(find(Given.GIULIA, "counsellor").page().total()).isEqualTo(before - 1);
        assertThat(suggest(Given.GIULIA, name)).isEmpty();
        assertThat(List.of(Given.JELENA, Given.MAAIKE, AUDITOR)).allSatisfy(reader -> assertThat(find(reader, name).page().total()).isEqualTo(1));
    }

    @Test
    void aRoleThatIsTakenAwayHoldsAtTheNextQuestion() {
        var name = name("Quiet");
        show(enter("Iva", name), HIDDEN);
        assertThat(find(AUDITOR, name).page().total()).isEqualTo(1);

        var account = rows.number("select id from account where login = ?", AUDITOR);
        rows.change("update account_role set role_code = 'fundraiser' where account_id = ? and role_code = 'auditor'", account);
        assertThat(find(AUDITOR, name).page().total()).isZero();
        rows.change("update account_role set role_code = 'auditor' where account_id = ? and role_code = 'fundraiser'", account);
        assertThat(find(AUDITOR, name).page().total()).isEqualTo(1);
    }

    @Test
    void nobodyIsFoundByWhatTheyDoNotShow() {
        var name = name("Address");
        var person = enter("Vesna", name);
        assertThat(find(Given.GIULIA, "vesna@" + name + ".example").page().total()).isZero();
        showThemselves(person, new Visibility(true, true, false, false));
        assertThat(names(find(Given.GIULIA, "vesna@" + name + ".example").page().rows())).containsExactly("Vesna " + name);
    }

    @Test
    void countsNarrowAsTheListDoes() {
        var found = find(Given.GIULIA, "kompas");
        assertThat(found.counts().get(Facet.KIND)).containsKeys("organisation", "person");
        var people = given.as(Given.GIULIA, () -> search.find(new Question("kompas", Map.of(Facet.KIND, Set.of("person")), Order.NEWEST, 1)));
        assertThat(people.page().total()).isEqualTo(found.counts().get(Facet.KIND).get("person"));
        assertThat(people.counts().get(Facet.KIND)).as("another kind can still be chosen").isEqualTo(found.counts().get(Facet.KIND));
        assertThat(people.organisations().values()).anyMatch(name -> name.contains("Kompas"));
    }

    @Test
    void whatIsUndoneLeavesNoTrace() {
        var name = name("Undone");
        var kompas = kompas();
        given.andUndone(() -> enter(kompas, "Petra", name));
        assertThat(find(Given.MAAIKE, name).page().total()).isZero();
        enter("Petra", name);
        assertThat(find(Given.MAAIKE, name).page().total()).isEqualTo(1);
    }

    @Test
    void theIndexIsBuiltAnewWhilePeopleWrite() {
        var name = name("Busy");
        var people = new ArrayList<Long>();
        for (int at = 0; at < 8; at++) people.add(enter("Before", name));
        var works = new ArrayList<Callable<Void>>();
        works.add(this::rebuild);
        people.forEach(person -> works.add(() -> rename(person, "Afterwards", name)));
        assertThat(together.each(works)).allSatisfy(outcome -> assertThat(outcome.failure()).isNull());

        assertThat(find(Given.GIULIA, "Afterwards " + name).page().total()).isEqualTo(8);
        assertThat(find(Given.GIULIA, "Before " + name).page().total()).isZero();
        assertThat(rows.number("select count(*) from search_rebuild where ended is null")).isZero();
        assertThat(rows.number("select described from search_rebuild order by id desc limit 1")).isGreaterThan(200);
        assertThat(rows.number("select count(*) from search_posting p left join search_document d on d.id = p.document_id where d.id is null or d.cell_id <> p.cell_id")).isZero();
    }

    @Test
    void anAdministratorWatchesTheIndexBeingBuiltAnew() {
        var id = askedForByHand();
        var name = name("Watched");
        var person = enter("Sanja", name);
        forget(person);
        while (given.asService("progress", () -> work.piece(id))) assertThat(far(id).done()).isBetween(0L, far(id).total() + 5);
        assertThat(far(id).isDone()).isTrue();
        assertThat(far(id).done()).isGreaterThan(200);
        assertThat(given.as(Given.DAAN, () -> own.sheet(id).hasFile())).isFalse();
        assertThat(find(Given.GIULIA, name).page().total()).isEqualTo(1);
        assertThatThrownBy(() -> given.as(Given.MAAIKE, () -> own.ask("search.work.rebuild"))).isInstanceOf(NotFound.class);
    }

    @Test
    void whatNoChangeToldOfIsMendedByARebuild() {
        var name = name("Mended");
        var person = enter("Sanja", name);
        forget(person);
        rows.change("insert into search_document (kind, subject, title, day) values ('person', 987654321, 'nobody', 0)");
        assertThat(find(Given.GIULIA, name).page().total()).isZero();
        rebuild();
        assertThat(find(Given.GIULIA, name).page().total()).isEqualTo(1);
        assertThat(rows.number("select count(*) from search_document where subject = 987654321")).isZero();
    }

    @Test
    void aFeatureThatFailsNeitherKeepsPeopleFromSavingNorHidesTheOthers() {
        var name = name("Sturdy");
        var person = Faulty.whileItFails(Faulty.Asked.ENTRIES, () -> enter("Dunja", name));
        assertThat(find(Given.GIULIA, name).page().rows()).extracting(Found.Result::kind).containsExactly("person");
        assertThat(rows.number("select count(*) from search_pending where kind = 'faulty' and subject = ?", person)).isEqualTo(1);

        given.asService("search", () -> {
            rebuilding.catchUp();
            return null;
        });
        assertThat(find(Given.GIULIA, name).page().rows()).extracting(Found.Result::kind).containsExactlyInAnyOrder("person", "faulty");
        assertThat(rows.number("select count(*) from search_pending")).isZero();
    }

    @Test
    void aFeatureThatCannotTellWhatWasTouchedKeepsNobodyFromSaving() {
        var name = name("Steady");
        Faulty.whileItFails(Faulty.Asked.TOUCHED, () -> enter("Dunja", name));
        assertThat(find(Given.GIULIA, name).page().rows()).extracting(Found.Result::kind).containsExactly("person");
    }

    @Test
    void aFeatureThatCannotTellItsSubjectsIsPassedByAndCounted() {
        var name = name("Passed");
        var person = enter("Sanja", name);
        forget(person);

        var id = Faulty.whileItFails(Faulty.Asked.SUBJECTS, () -> {
            rebuild();
            var asked = askedForByHand();
            while (given.asService("progress", () -> work.piece(asked))) assertThat(far(asked).isFailed()).isFalse();
            return asked;
        });

        assertThat(find(Given.GIULIA, name).page().total()).as("a kind behind the one that fails").isEqualTo(1);
        assertThat(rows.number("select failed from search_rebuild where ended is not null order by id desc limit 1")).isEqualTo(1);
        assertThat(far(id).isDone()).as("the same, asked for by hand").isTrue();
    }

    @Test
    void whateverIsTypedIsWordsAndNothingElse() {
        for (var typed : List.of("' or 1=1 --", "%", "_", "\\", "#{7*7} ${7*7}", "\u0000\u202e", "😀", "\ud800", "x".repeat(200), "a b c d e f g h i j k l m n", "the of and")) {
            assertThat(find(Given.GIULIA, typed).page().total()).as(typed).isNotNegative();
            assertThat(suggest(Given.GIULIA, typed)).as(typed).isNotNull();
        }
        var narrowed = new Question("kompas", Map.of(Facet.ORGANISATION, Set.of("1' or '1'='1"), Facet.YEAR, Set.of("x")), Order.RELEVANCE, 100_000);
        assertThat(given.as(Given.GIULIA, () -> search.find(narrowed)).page().rows()).isEmpty();
    }

    @Test
    void guestsFindNothingAndOnlyTheClockBuildsTheIndex() {
        assertThatThrownBy(() -> given.asGuest(() -> search.suggest("kompas"))).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> given.asGuest(() -> search.find(question("kompas")))).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> given.as(Given.DAAN, () -> rebuilding.begin())).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> given.as(Given.MAAIKE, () -> rebuilding.catchUp())).isInstanceOf(AuthorizationException.class);
    }

    /** Never due to the server's own clock, so that the test alone does its pieces. */
    private long askedForByHand() {
        return given.as(Given.DAAN, () -> given.inTransaction(() -> {
            var asked = own.ask("search.work.rebuild");
            rows.changeHere("update long_work set not_before = '2100-01-01' where id = ?", asked);
            return asked;
        }));
    }

    private WorkRow far(long id) {
        return given.as(Given.DAAN, () -> own.one(id));
    }

    private Found find(String reader, String text) {
        return given.as(reader, () -> search.find(question(text)));
    }

    private static Question question(String text) {
        return new Question(text, Map.of(), Order.RELEVANCE, 1);
    }

    private List<Found.Result> suggest(String reader, String typed) {
        return given.as(reader, () -> search.suggest(typed));
    }

    private static List<String> names(List<Found.Result> results) {
        return results.stream().map(Found.Result::name).toList();
    }

    private void forget(long person) {
        rows.change("delete from search_posting where document_id = (select id from search_document where kind = 'person' and subject = ?)", person);
        rows.change("delete from search_document where kind = 'person' and subject = ?", person);
    }

    private Void rebuild() {
        return given.asService("search", () -> {
            rebuilding.begin();
            var more = true;
            while (more) more = rebuilding.goOn();
            rebuilding.tidyUp();
            return null;
        });
    }

    /** At Kompas, listed and showing no more than that. */
    private long enter(String givenName, String familyName) {
        return enter(kompas(), givenName, familyName);
    }

    private long enter(long organisation, String givenName, String familyName) {
        return given.as(Given.JELENA, () -> admission.add(organisation, profile(givenName, familyName), LocalDate.of(2026, 3, 2)));
    }

    private long kompas() {
        return rows.number("select a.organisation_id from affiliation a join person p on p.id = a.person_id where p.email = ? and a.ends is null", Given.JELENA);
    }

    private static PersonProfile profile(String givenName, String familyName) {
        var address = (givenName.matches("\\w+") ? givenName : "a") + System.nanoTime() + "@" + familyName.replaceAll("\\W", "x") + ".example";
        return new PersonProfile(givenName, familyName, givenName.equals("Vesna") ? "vesna@" + familyName + ".example" : address, null, "Counsellor", null, Set.of("sr"));
    }

    private void show(long person, Visibility visibility) {
        given.as(Given.MAAIKE, () -> {
            var text = edit.forEditing(person);
            edit.describe(person, text.version(), text.profile(), visibility);
        });
    }

    /** More than the secretariat may show of them. */
    private void showThemselves(long person, Visibility visibility) {
        given.as(Given.MAAIKE, () -> admission.invite(person, Locale.ENGLISH));
        rows.change("update account set state = 'ACTIVE', password_hash = 'none' where person_id = ?", person);
        given.in(given.signIn(rows.text("select login from account where person_id = ?", person)), () -> {
            var text = themselves.mine();
            themselves.describe(text.version(), text.profile(), visibility);
            return null;
        });
    }

    private Void rename(long person, String givenName, String familyName) {
        given.as(Given.MAAIKE, () -> {
            var text = edit.forEditing(person);
            edit.describe(person, text.version(), profile(givenName, familyName), text.visibility());
        });
        return null;
    }

    /** One that nobody else has, in letters alone. */
    private static String name(String begins) {
        return begins + Long.toString(System.nanoTime(), 36).replaceAll("\\d", "q");
    }
}
