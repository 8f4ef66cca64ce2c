package org.lastrada.intranet.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.apache.shiro.authz.UnauthenticatedException;
import org.apache.shiro.authz.UnauthorizedException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.access.Given;
import org.lastrada.intranet.access.Together;
import org.lastrada.intranet.audit.Rows;
import org.lastrada.intranet.file.content.SoundFile;
import org.lastrada.intranet.file.store.FileCare;
import org.lastrada.intranet.file.store.FileState;
import org.lastrada.intranet.retention.night.Night;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.search.find.Found.Result;
import org.lastrada.intranet.search.find.Question;
import org.lastrada.intranet.search.find.Search;
import org.lastrada.intranet.shared.NotFound;

/** The server is told of a scanner that is away unless a test lets it come: so every file waits at first. */
@ExtendWith(ArquillianExtension.class)
class FilesIT {

    private static final FileQuestion ALL = new FileQuestion(null, FileOrder.NAME, false, null);

    @Inject BringFiles bringing;
    @Inject FileShelf shelf;
    @Inject FileDelivery delivery;
    @Inject FileCare care;
    @Inject HeldFiles held;
    @Inject Night night;
    @Inject Search search;
    @Inject Given given;
    @Inject Together together;
    @Inject Caller caller;
    @Inject Rows rows;

    /** U3. */
    @Test
    @Tag("U3")
    void whatTheScannerHasNotSeenIsServedToNobodyAndWhatItRefusesIsDestroyed() throws IOException {
        var clean = text();
        var cleanId = bring(Given.JELENA, "letter.txt", clean);
        var infected = Scanner.EICAR + UUID.randomUUID();
        var infectedId = bring(Given.JELENA, "gift.txt", infected);
        assertThat(given.asService("file", () -> care.judge(hash(clean)))).as("the scanner is away").isFalse();
        assertThat(state(cleanId)).isEqualTo(FileState.WAITING);
        notThere(() -> delivery.head(cleanId, null));
        notThere(() -> delivery.bytes(cleanId, 1, 0));

        try (var scanner = new Scanner()) {
            assertThat(scanner.isListening()).isTrue();
            for (var one : List.of(clean, infected)) assertThat(given.asService("file", () -> care.judge(hash(one)))).isTrue();
        }
        assertThat(read(cleanId)).isEqualTo(clean);
        assertThat(state(infectedId)).isEqualTo(FileState.REFUSED);
        notThere(() -> delivery.head(infectedId, null));
        notThere(() -> delivery.bytes(infectedId, 1, 0));
        assertThat(rows.number("select count(*) from stored_piece where hash = ?", hash(infected))).isZero();
        assertThat(given.as(Given.JELENA, () -> shelf.file(infectedId)).newest().finding()).isEqualTo("Eicar-Signature");
        assertThat(state(bring(Given.JELENA, "gift again.txt", infected))).as("who brings it once more").isEqualTo(FileState.REFUSED);
    }

    /** U4. */
    @Test
    @Tag("U4")
    void whatHangsOnAnotherOrganisationIsNotThereWhicheverWayOneAsks() {
        var first = text();
        var id = bring(Given.JELENA, "minutes.txt", first);
        var second = text();
        given.as(Given.JELENA, () -> using("minutes.txt", second, file -> bringing.bringVersion(id, file)));
        served(first, second);
        assertThat(read(id)).isEqualTo(second);
        assertThat(new String(given.as(Given.JELENA, () -> delivery.bytes(id, 1, 0)), UTF_8)).isEqualTo(first);
        assertThat(read(Given.MAAIKE, id)).as("the secretariat").isEqualTo(second);

        var kompas = kompas();
        for (var stranger : List.of(Given.GIULIA, Given.DAAN, Given.login("AUDITOR"))) {
            for (Callable<?> way : List.<Callable<?>>of(() -> delivery.head(id, null), () -> delivery.head(id, 1), () -> delivery.bytes(id, 1, 0), () -> delivery.sight(id, null, 1), () -> shelf.file(id),
                    () -> shelf.shelf("organisation", kompas, ALL), () -> shelf.remove(id), () -> with("x.txt", text(), file -> bringing.bring("organisation", kompas, file)), () -> using("y.txt", text(), file -> bringing.bringVersion(id, file)))) {
                assertThatThrownBy(() -> given.as(stranger, way)).isInstanceOf(NotFound.class);
            }
        }
        assertThatThrownBy(() -> given.asGuest(() -> delivery.head(id, null))).isInstanceOf(UnauthenticatedException.class);
        notThere(() -> delivery.head(id, 3));
        notThere(() -> delivery.head(Long.MAX_VALUE, null));
        notThere(() -> shelf.shelf("meeting", 1, ALL));
    }

    @Test
    void staffBringWhatOnlyTheHeadRemoves() {
        var id = bring(Given.GIULIA, "report.txt", text());
        assertThatThrownBy(() -> given.as(Given.GIULIA, () -> shelf.remove(id))).isInstanceOf(NotFound.class);
        var seen = given.as(Given.GIULIA, () -> shelf.shelf("organisation", organisation(Given.GIULIA), ALL));
        assertThat(seen.mayAdd()).isTrue();
        assertThat(seen.mayRemove()).isFalse();
        assertThat(given.as(Given.MAAIKE, () -> shelf.shelf("organisation", organisation(Given.GIULIA), ALL)).mayRemove()).isTrue();
    }

    @Test
    void documentsOfThePlatformAreReadByEverybodyAndBroughtByTheSecretariat() {
        assertThat(given.as(Given.GIULIA, () -> shelf.shelf("platform", 1, ALL)).files().rows()).extracting(FileRow::name).contains("Guide for members.pdf");
        assertThat(given.as(Given.GIULIA, () -> shelf.shelf("platform", 1, ALL)).mayAdd()).isFalse();
        assertThatThrownBy(() -> given.as(Given.GIULIA, () -> with("x.txt", text(), file -> bringing.bring("platform", 1, file)))).isInstanceOf(NotFound.class);
        long id = given.as(Given.MAAIKE, () -> with("form.txt", text(), file -> bringing.bring("platform", 1, file)));
        assertThat(given.as(Given.GIULIA, () -> shelf.file(id)).mayRemove()).isFalse();
        given.as(Given.MAAIKE, () -> shelf.remove(id));
        assertThatThrownBy(() -> given.as(Given.GIULIA, () -> shelf.file(id))).isInstanceOf(NotFound.class);
        notThere(() -> shelf.shelf("platform", 2, ALL));
    }

    /** U7. */
    @Test
    @Tag("U7")
    void theSameBytesFromSixPeopleAtOnceAreKeptOnceAndStayAsLongAsOneUsesThem() {
        var same = text();
        var works = IntStream.range(0, 6).<Callable<Long>>mapToObj(person -> () -> given.as(person % 2 == 0 ? Given.JELENA : Given.GIULIA, () -> bring(person % 2 == 0 ? Given.JELENA : Given.GIULIA, "copy " + person + ".txt", same))).toList();
        var ids = together.each(works).stream().map(outcome -> {
            assertThat(outcome.failure()).isNull();
            return outcome.result();
        }).toList();
        assertThat(rows.number("select count(*) from stored_file where hash = ?", hash(same))).isEqualTo(1);
        assertThat(rows.number("select count(*) from stored_piece where hash = ?", hash(same))).isEqualTo(1);

        for (var id : ids.subList(0, 5)) given.as(Given.MAAIKE, () -> shelf.remove(id));
        forgotten(ids);
        assertThat(rows.number("select count(*) from attachment_version where hash = ?", hash(same))).isEqualTo(1);
        assertThat(rows.number("select count(*) from stored_piece where hash = ?", hash(same))).as("one still uses it").isEqualTo(1);
        given.as(Given.MAAIKE, () -> shelf.remove(ids.get(5)));
        forgotten(ids);
        assertThat(rows.number("select count(*) from stored_file where hash = ?", hash(same))).isZero();
    }

    /** U6. */
    @Test
    void ofAFileWhoseStreamBreaksNothingIsLeft() {
        var before = rows.number("select count(*) from stored_file");
        var half = new InputStream() {
            private int read;

            @Override
            public int read() throws IOException {
                if (read++ > 100_000) throw new IOException("the line broke");
                return 'a';
            }
        };
        assertThatThrownBy(() -> SoundFile.of("half.txt", null, half)).isInstanceOf(IOException.class);
        var whole = text();
        assertThatThrownBy(() -> given.as(Given.JELENA, () -> given.andUndone(() -> {
            bring(Given.JELENA, "undone.txt", whole);
            throw new IllegalStateException("the server fails just before it is done");
        }))).isInstanceOf(IllegalStateException.class);
        assertThat(rows.number("select count(*) from stored_file")).isEqualTo(before);
        assertThat(rows.number("select count(*) from stored_piece where hash = ?", hash(whole))).isZero();
    }

    @Test
    void aPressedTwiceButtonAndTheSameVersionAreRefused() {
        var content = text();
        var id = bring(Given.JELENA, "twice.txt", content);
        assertThatThrownBy(() -> bring(Given.JELENA, "twice.txt", content)).isInstanceOf(FileIsThereAlready.class);
        assertThatThrownBy(() -> given.as(Given.JELENA, () -> using("other name.txt", content, file -> bringing.bringVersion(id, file)))).isInstanceOf(SameVersionAgain.class);
    }

    @Test
    @Tag("U4")
    void whatWasRemovedIsSeenByNobodyAndComesBackAsItWas() {
        var content = text();
        var id = bring(Given.JELENA, "back.txt", content);
        served(content);
        given.as(Given.JELENA, () -> shelf.remove(id));
        notThere(() -> shelf.file(id));
        notThere(() -> delivery.head(id, null));
        assertThat(given.as(Given.JELENA, () -> shelf.shelf("organisation", kompas(), ALL)).removed()).extracting(RemovedRow::id).contains(id);
        given.as(Given.JELENA, () -> shelf.bringBack(id));
        assertThat(read(id)).isEqualTo(content);
        assertThat(rows.texts("select action from audit_entry where subject_type = 'attachment' and subject_id = ? order by id", String.valueOf(id)))
                .containsExactly("attachment.created", "attachment.version.created", "attachment.changed", "attachment.changed");
    }

    @Test
    void aFileOfSeveralPiecesIsReadFromAnyByte() throws IOException {
        var letters = new StringBuilder();
        new Random(4).ints(2_500_000, 'a', 'z').forEach(letter -> letters.append((char) letter));
        var content = letters.toString();
        var id = bring(Given.JELENA, "long.txt", content);
        served(content);
        assertThat(read(id)).isEqualTo(content);
        for (long at : List.of(0L, 1L, 1_048_575L, 1_048_576L, 2_499_999L)) {
            assertThat(new String(given.as(Given.JELENA, () -> delivery.bytes(id, 1, at)), UTF_8)).isNotEmpty().isEqualTo(content.substring((int) at, (int) Math.min(content.length(), (at / 1_048_576 + 1) * 1_048_576)));
        }
        assertThat(given.as(Given.JELENA, () -> delivery.bytes(id, 1, 2_500_000))).isEmpty();
    }

    @Test
    void whoIsReadingWhenTheNextVersionComesGetsTheOneTheyWereToldOf() {
        var first = "1".repeat(1_500_000) + text();
        var second = "2".repeat(1_500_000) + text();
        var id = bring(Given.JELENA, "torn.txt", first);
        served(first);
        var head = given.as(Given.JELENA, () -> delivery.head(id, null));
        var piece = piece(id, head.version(), 0);
        given.as(Given.JELENA, () -> using("torn.txt", second, file -> bringing.bringVersion(id, file)));
        served(second);

        assertThat(piece + piece(id, head.version(), piece.length())).isEqualTo(first).hasSize((int) head.size());
        assertThat(hash(first)).isEqualTo(head.hash());
        assertThat(read(id)).isEqualTo(second);
    }

    @Test
    void aFileIsFoundByAWordThatStandsInItOnceItWasRead() {
        var word = "w" + UUID.randomUUID().toString().replace("-", "");
        var content = "A report with the word " + word + " in it";
        var id = bring(Given.JELENA, "report.txt", content);
        served(content);
        if (given.asService("file", () -> care.unread()).contains(hash(content))) given.asService("file", () -> {
            care.begin(hash(content));
            care.read(hash(content));
            return null;
        });
        var found = given.as(Given.JELENA, () -> shelf.shelf("organisation", kompas(), new FileQuestion(word, FileOrder.WHEN, true, 1)));
        assertThat(found.files().rows()).extracting(FileRow::id).containsExactly(id);
        assertThat(given.as(Given.JELENA, () -> shelf.shelf("organisation", kompas(), new FileQuestion(word + "x", FileOrder.SIZE, false, 1))).files().isEmpty()).isTrue();

        assertThat(List.of(Given.JELENA, Given.MAAIKE)).allSatisfy(reader -> assertThat(searched(reader, word)).extracting(Result::address).containsExactly("/files/detail?id=" + id));
        assertThat(List.of(Given.GIULIA, Given.DAAN, Given.login("AUDITOR"))).allSatisfy(reader -> assertThat(searched(reader, word)).isEmpty());
        given.as(Given.JELENA, () -> shelf.remove(id));
        assertThat(searched(Given.JELENA, word)).as("removed").isEmpty();
        given.as(Given.JELENA, () -> shelf.bringBack(id));
        assertThat(searched(Given.JELENA, word)).as("back").hasSize(1);
    }

    @Test
    void aDocumentOfThePlatformIsSearchedByEverybody() {
        var name = "Guide " + UUID.randomUUID();
        given.as(Given.MAAIKE, () -> using(name + ".txt", text(), file -> bringing.bring("platform", 1, file)));
        assertThat(List.of(Given.GIULIA, Given.DAAN, Given.login("AUDITOR"))).allSatisfy(reader -> assertThat(searched(reader, name)).extracting(Result::kind).containsExactly("library"));
    }

    @Test
    void theKeepersWorkIsForNobodyElse() {
        for (Callable<?> work : List.<Callable<?>>of(() -> care.unjudged(), () -> care.judge("x"), () -> care.unread(), () -> care.sweep())) {
            assertThatThrownBy(() -> given.as(Given.DAAN, work)).isInstanceOf(UnauthorizedException.class);
        }
    }

    private List<Result> searched(String reader, String words) {
        return given.as(reader, () -> search.find(new Question(words, Map.of(), Question.Order.RELEVANCE, 1))).page().rows();
    }

    private FileState state(long id) {
        return given.as(Given.JELENA, () -> shelf.file(id)).newest().state();
    }

    /** The scanner comes by and finds nothing. */
    private void served(String... contents) {
        for (var content : contents) rows.change("update stored_file set verdict = 'CLEAN' where hash = ?", hash(content));
    }

    /** A month later. */
    private void forgotten(List<Long> ids) {
        for (var id : ids) rows.change("update attachment set removed_at = removed_at - interval 31 day where id = ?", id);
        rows.change("update stored_file set stored_at = stored_at - interval 31 day where stored_at > utc_timestamp() - interval 1 hour");
        given.asService("retention", () -> night.piece("removed-files"));
        given.asService("file", () -> care.sweep());
    }

    private void notThere(Callable<?> way) {
        assertThatThrownBy(() -> given.as(Given.JELENA, way)).isInstanceOf(NotFound.class);
    }

    private String read(long id) {
        return read(Given.JELENA, id);
    }

    private String read(String reader, long id) {
        return given.as(reader, () -> {
            var text = new StringBuilder();
            var head = delivery.head(id, null);
            while (text.length() < head.size()) text.append(new String(delivery.bytes(id, head.version(), text.length()), UTF_8));
            return text.toString();
        });
    }

    private String piece(long id, int version, long from) {
        return new String(given.as(Given.JELENA, () -> delivery.bytes(id, version, from)), UTF_8);
    }

    private long bring(String who, String name, String content) {
        return given.as(who, () -> with(name, content, file -> bringing.bring("organisation", who.equals(Given.JELENA) ? kompas() : organisation(who), file)));
    }

    private interface Use<T> {
        T of(SoundFile file);
    }

    private interface Act {
        void of(SoundFile file);
    }

    private static <T> T with(String name, String content, Use<T> use) {
        try (var file = SoundFile.of(name, "text/plain", new ByteArrayInputStream(content.getBytes(UTF_8)))) {
            return use.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Void using(String name, String content, Act act) {
        return FilesIT.<Void>with(name, content, file -> {
            act.of(file);
            return null;
        });
    }

    private static String hash(String content) {
        return with("x.txt", content, SoundFile::hash);
    }

    private static String text() {
        return "Text number " + UUID.randomUUID();
    }

    private long kompas() {
        return organisation(Given.JELENA);
    }

    private long organisation(String who) {
        return given.as(who, () -> caller.holder().organisationId());
    }
}
