package org.lastrada.intranet.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastrada.intranet.intake.cell.OrganisationField.CITY;
import static org.lastrada.intranet.intake.cell.OrganisationField.CLASS;
import static org.lastrada.intranet.intake.cell.OrganisationField.COUNTRY;
import static org.lastrada.intranet.intake.cell.OrganisationField.EMAIL;
import static org.lastrada.intranet.intake.cell.OrganisationField.JOINED;
import static org.lastrada.intranet.intake.cell.OrganisationField.LANGUAGES;
import static org.lastrada.intranet.intake.cell.OrganisationField.NAME;
import static org.lastrada.intranet.intake.cell.OrganisationField.SERVICES;
import static org.lastrada.intranet.intake.cell.OrganisationField.WEBSITE;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lastrada.intranet.intake.cell.OrganisationField;
import org.lastrada.intranet.intake.cell.Problem;
import org.lastrada.intranet.intake.plan.Candidate.Reason;
import org.lastrada.intranet.intake.sheet.Sheet;

class OrganisationIntakeTest {

    private static final Sheet MESSY = Sheet.read(Given.file("organisations-messy.csv"), "messy.csv");

    @Test
    void theWholeRegisterIsNewOnAnEmptyPlatform() {
        var plan = Given.plan(Sheet.read(Given.file("organisations.csv"), "o.csv"), Answers.NONE, List.of());
        assertThat(plan.counts()).containsEntry(Verdict.NEW, 30);
        assertThat(plan.rows()).allMatch(r -> r.problems().isEmpty());
        assertThat(plan.isReady()).isTrue();
        assertThat(plan.toApply()).hasSize(30);
    }

    @Test
    void theRegisterOverItselfChangesNothing() {
        var sheet = Sheet.read(Given.file("organisations.csv"), "o.csv");
        var first = Given.plan(sheet, Answers.NONE, List.of());
        var known = IntStream.range(0, 30).mapToObj(i -> new Known<>(i + 1, 0, first.rows().get(i).values())).toList();
        var again = Given.plan(sheet, Answers.NONE, known);
        assertThat(again.counts()).containsEntry(Verdict.SAME, 30);
        assertThat(again.toApply()).isEmpty();
    }

    @Test
    void theHeadingsOfAMessyFileAreAllUnderstood() {
        var mapping = Intake.ofOrganisations(Given.vocabularies(), List.of()).guess(MESSY);
        assertThat(mapping.columns().values()).containsExactly("name", "country", "class", "joined", "city", "services", "languages", "website", "email");
        assertThat(mapping.missing(OrganisationField.class)).isEmpty();
        assertThat(mapping.with(1, CITY).missing(OrganisationField.class)).containsExactly(COUNTRY);
        assertThat(mapping.with(1, CITY).columnOf(CITY)).isEqualTo(1);
    }

    @Test
    void aMessyRowComesOutClean() {
        var row = Given.plan(MESSY, Answers.NONE, List.of()).row(2);
        assertThat(row.verdict()).isEqualTo(Verdict.NEW);
        assertThat(row.problems()).isEmpty();
        assertThat(row.values()).containsEntry(NAME, List.of("Strehë e Re")).containsEntry(COUNTRY, List.of("AL")).containsEntry(CLASS, List.of("MEMBER"))
                .containsEntry(JOINED, List.of("2019-03-01")).containsEntry(SERVICES, List.of("legal aid", "shelter")).containsEntry(LANGUAGES, List.of("sq", "en"))
                .containsEntry(WEBSITE, List.of("https://strehe-e-re.example")).containsEntry(EMAIL, List.of("OFFICE@strehe-e-re.example"));
    }

    @Test
    void everyBadRowOfTheMessyFileSaysWhatIsWrong() {
        var plan = Given.plan(MESSY, Answers.NONE, List.of(Given.hausAnker()));
        assertThat(problems(plan.row(13))).containsExactly("name formula", "country unknownCountry", "website websiteScheme", "email notAnEmail", "joined impossibleDate");
        assertThat(problems(plan.row(14))).containsExactly("name missing");
        assertThat(problems(plan.row(15))).containsExactly("class unknownClass", "joined notADate");
        assertThat(plan.row(15).problems().get(0).arguments()).containsExactly("observer", "Associate, Member");
        assertThat(problems(plan.row(16))).contains("name brokenQuote", "email notAnEmail");
        assertThat(plan.isReady()).isFalse();
    }

    @Test
    void theOldWindowsFileHasTheSameFaultsAndANameThatIsLost() {
        var old = Given.plan(Sheet.read(Given.file("organisations-windows-1250.csv"), "old.csv"), Answers.NONE, List.of());
        assertThat(old.rows().stream().filter(r -> r.verdict() == Verdict.ERROR).map(PlannedRow::line)).containsExactly(6, 13, 14, 15, 16);
        assertThat(problems(old.row(6))).containsExactly("name noLetters");
    }

    @Test
    void whatSomebodyChoseIsNamed() {
        var sheet = Given.csv("name,country,class\nBerliner Hafen,DE,member\n");
        var row = Given.plan(sheet, Answers.NONE.deciding(2, Decision.sameAs(7)), List.of(Given.hausAnker())).row(2);
        assertThat(row.verdict()).isEqualTo(Verdict.CHANGED);
        assertThat(row.candidates()).containsExactly(new Candidate(7L, null, "Haus Anker", Candidate.Reason.CHOSEN));
    }

    @Test
    void anyIsFoundByPartOfItsNameOrAddress() {
        var intake = Intake.ofOrganisations(Given.vocabularies(), List.of(Given.hausAnker()));
        assertThat(intake.holding("ÄNKER")).containsExactly(Given.hausAnker());
        assertThat(intake.holding("office@haus")).containsExactly(Given.hausAnker());
        assertThat(intake.holding("Berlin")).isEmpty();
    }

    @Test
    void theSameHouseTwiceInAFileIsFoundOnceHereAndOnceAbove() {
        var plan = Given.plan(MESSY, Answers.NONE, List.of(Given.hausAnker()));
        assertThat(plan.row(10).verdict()).isEqualTo(Verdict.CHANGED);
        assertThat(plan.row(10).targetId()).isEqualTo(7);
        assertThat(plan.row(10).changes()).contains(new Change<>(CITY, List.of("Berlin"), List.of("Berlin Kreuzberg")));
        assertThat(plan.row(12).verdict()).isEqualTo(Verdict.DUPLICATE);
        assertThat(plan.row(12).candidates()).containsExactlyInAnyOrder(new Candidate(7L, null, "Haus Anker", Reason.SAME_NAME), new Candidate(null, 10, "Haus Anker", Reason.SAME_NAME));
    }

    @Test
    void leavingTheFirstOutMakesTheSecondTheOne() {
        var plan = Given.plan(MESSY, Answers.NONE.deciding(10, Decision.LEAVE_OUT), List.of(Given.hausAnker()));
        assertThat(plan.row(12).verdict()).isEqualTo(Verdict.CHANGED);
        assertThat(plan.leftOut()).isEqualTo(1);
    }

    @Test
    void twoRowsCannotBeTheSameOne() {
        var plan = Given.plan(MESSY, Answers.NONE.deciding(12, Decision.sameAs(7)), List.of(Given.hausAnker()));
        assertThat(problems(plan.row(12))).containsExactly(" alreadyTaken");
        assertThat(problems(Given.plan(MESSY, Answers.NONE.deciding(12, Decision.sameAs(99)), List.of()).row(12))).containsExactly(" noSuchRecord");
    }

    @Test
    void aNearNameIsAskedAboutAndThePersonDecides() {
        var sheet = Given.csv("name,country,city,class\nHaus Ankre,DE,Bonn,member\n");
        assertThat(Given.plan(sheet, Answers.NONE, List.of(Given.hausAnker())).row(2).candidates()).extracting(Candidate::reason).containsExactly(Reason.NEAR_NAME);
        assertThat(Given.plan(sheet, Answers.NONE.deciding(2, Decision.NEW), List.of(Given.hausAnker())).row(2).verdict()).isEqualTo(Verdict.NEW);
        assertThat(Given.plan(sheet, Answers.NONE.deciding(2, Decision.sameAs(7)), List.of(Given.hausAnker())).row(2).verdict()).isEqualTo(Verdict.CHANGED);
        assertThat(Given.plan(sheet, Answers.NONE.deciding(2, Decision.LEAVE_OUT), List.of(Given.hausAnker())).isReady()).isTrue();
    }

    @Test
    void anotherOneOfTheSameCountryNeedsAnotherName() {
        var sheet = Given.csv("name,country,class\nHaus Anker,DE,member\nOuder Huis,NL,member\nOuder Huis,NL,member\n");
        var plan = Given.plan(sheet, Answers.NONE.deciding(2, Decision.NEW).deciding(4, Decision.NEW), List.of(Given.hausAnker()));
        assertThat(problems(plan.row(2))).containsExactly("name nameIsTaken");
        assertThat(problems(plan.row(4))).containsExactly("name nameIsTaken");
    }

    @Test
    void aNewOrganisationNeedsAClass() {
        assertThat(problems(Given.plan("name,country\nPonte,IT\n").row(2))).containsExactly("class missing");
        assertThat(Given.plan("name,country,city\nHaus Anker,DE,Bonn\n").row(2).verdict()).isEqualTo(Verdict.CHANGED);
    }

    @Test
    void aDayOfJoiningNeverMovesAndTheRowSaysSo() {
        var anker = new Known<>(7, 0, Map.of(NAME, List.of("Haus Anker"), COUNTRY, List.of("DE"), JOINED, List.of("2017-11-15")));
        var row = Given.plan(Given.csv("name,country,joined\nHaus Anker,DE,2018-01-01\n"), Answers.NONE, List.of(anker)).row(2);
        assertThat(row.verdict()).isEqualTo(Verdict.SAME);
        assertThat(row.problems()).containsExactly(Problem.warning("joined", "joinedNeverMoves", "2017-11-15", "2018-01-01"));
    }

    @Test
    void whoHasNotJoinedYetMayJoinByTheFile() {
        var row = Given.plan("name,country,joined\nHaus Anker,DE,2018-01-01\n").row(2);
        assertThat(row.changes()).containsExactly(new Change<>(JOINED, List.of(), List.of("2018-01-01")));
    }

    @Test
    void anEmptyCellNeverErases() {
        var row = Given.plan("name,country,city,email\nHaus Anker,,,\n").row(2);
        assertThat(row.verdict()).isEqualTo(Verdict.SAME);
    }

    @Test
    void theSameNameInAnotherCountryIsAnother() {
        assertThat(Given.plan("name,country,class\nHaus Anker,AT,member\n").row(2).verdict()).isEqualTo(Verdict.NEW);
    }

    @Test
    void theSameWebsiteUnderAnotherNameIsTheSameHouseRenamed() {
        var row = Given.plan("name,country,web\nLeuchtturm,DE,www.haus-anker.example/\n").row(2);
        assertThat(row.verdict()).isEqualTo(Verdict.CHANGED);
        assertThat(row.changes()).contains(new Change<>(NAME, List.of("Haus Anker"), List.of("Leuchtturm")));
    }

    @Test
    void aCellTypedAnewIsJudgedAnew() {
        var answers = Answers.NONE.correcting(16, NAME, "Öppen Hamn").correcting(16, EMAIL, "info@Hamn.example");
        var row = Given.plan(MESSY, answers, List.of()).row(16);
        assertThat(row.verdict()).isEqualTo(Verdict.NEW);
        assertThat(row.values()).containsEntry(EMAIL, List.of("info@hamn.example"));
    }

    @Test
    void anUnknownServiceIsAWarningAndStaysOut() {
        var row = Given.plan("name,country,class,services\nPonte,IT,member,\"Légal Aid; juggling; Hotline\"\n").row(2);
        assertThat(row.verdict()).isEqualTo(Verdict.NEW);
        assertThat(row.values()).containsEntry(SERVICES, List.of("legal aid", "hotline"));
        assertThat(row.problems().get(0)).isEqualTo(Problem.warning("services", "unknownTerm", "juggling"));
    }

    @ParameterizedTest
    @CsvSource({"Germany,DE", "Allemagne,DE", "deutschland,DE", "XK,XK", "Kosovo,XK", "Україна,UA", "Ελλάδα,GR", "uk,GB", "Česko,CZ", "polska,PL", "TÜRKIYE,TR", "DEU,DE"})
    void aCountryIsKnownByCodeAndByManyNames(String typed, String code) {
        assertThat(Given.plan("name,country\nX," + typed + "\n").row(2).values()).containsEntry(COUNTRY, List.of(code));
    }

    @Test
    void hostileCellsAreRefusedByName() {
        assertThat(problems(Given.plan("name,country\nHaus\u0000X,DE\n").row(2))).containsExactly("name controlCharacter");
        assertThat(problems(Given.plan("name,country\nHaus\u202Egro,DE\n").row(2))).containsExactly("name controlCharacter");
        assertThat(problems(Given.plan("name,country\nHaus\uFEFFX,DE\n").row(2))).containsExactly("name controlCharacter");
        for (var start : List.of("=", "+", "-", "@", "＝"))
            assertThat(problems(Given.plan("name,country\n" + start + "1+1,DE\n").row(2))).containsExactly("name formula");
    }

    @ParameterizedTest
    @CsvSource({"ftp://a.example,websiteScheme", "data:text/html,websiteScheme", "https://user@a.example,notAWebsite", "localhost,notAWebsite", "https://,notAWebsite"})
    void whatIsNoWebsiteSaysWhy(String typed, String problem) {
        assertThat(problems(Given.plan("name,country,web\nX,DE," + typed + "\n").row(2))).containsExactly("website " + problem);
    }

    private static List<String> problems(PlannedRow<?> row) {
        return row.problems().stream().map(p -> p.field() + " " + p.textKey().replace("intake.problem.", "")).toList();
    }
}
