package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** One person asks for more of what is costly than the others could bear: part of it is put off, and the others notice nothing. Signing in and asking for mails stand with those. */
@Tag("H1")
@ResourceLock(Shipped.WHAT_PEOPLE_CHANGE)
class FloodsE2E {

    private static final int AT_ONCE = 24;

    @Test
    void searchesOfOnePersonComeAFewAtATime() {
        assertPutOff("fundraiser", "/search?q=kompas");
    }

    @Test
    void soDoListsAsFiles() {
        assertPutOff("secretariat", "/organisations/export?format=xlsx");
    }

    @Test
    void soDoesACalendarThatAProgramReads() {
        var person = Shipped.signedInAnew("board");
        var shown = Jsoup.parse(Form.on(person.get("/account/calendar"), "open").press(person, "make").body()).getElementById("address").text();
        assertPutOff(Shipped::guest, shown.replaceFirst("^https?://[^/]+", ""));
    }

    @Test
    void suggestionsComeAsFastAsAnybodyTypes() {
        var hasty = Shipped.as("auditor");
        var answers = new ArrayList<Answer>();
        for (int time = 0; time < 60; time++) answers.add(hasty.get("/suggestions?q=kom"));
        assertThat(answers).extracting(Answer::status).contains(200, 429).isSubsetOf(200, 429);
        assertIsToldToComeBack(answers.get(59));
    }

    /** Two uploads that have begun and do not go on are at work all the while; nobody else uploads as this person. */
    @Test
    void soDoUploads() throws IOException {
        var person = Shipped.as("board");
        var photo = "/people/photo?id=" + new Ask(Shipped.intranet()).number("select person_id from intranet.account where login = ?", Shipped.login("board"));
        var form = Form.on(person.get(photo), "picture").bringing("file", "photo.png", "no picture at all");
        var slow = new Wire(Shipped.port());
        var all = form.onTheLine(person, "wear");
        var begun = all.substring(0, all.indexOf("at all"));
        try (var one = slow.open(begun); var another = slow.open(begun)) {
            assertThat(one.isConnected() && another.isConnected()).isTrue();
            Until.so("both are at work", () -> form.press(person, "wear").status() == 429);
            assertIsToldToComeBack(form.press(person, "wear"));
            assertThat(person.get(photo).status()).isEqualTo(200);
        }
        Until.so("they are given up", () -> form.press(person, "wear").status() != 429);
    }

    private static void assertPutOff(String role, String address) {
        assertPutOff(() -> Shipped.as(role), address);
    }

    private static void assertPutOff(Supplier<Guest> who, String address) {
        var hasty = who.get();
        var other = Shipped.as("auditor");
        var seen = new ArrayList<Answer>();
        Until.so("some of it is put off", () -> {
            var requests = new ArrayList<Supplier<Answer>>(Collections.nCopies(AT_ONCE, () -> hasty.get(address)));
            requests.add(() -> other.get("/organisations/"));
            var answers = Together.now(requests);
            assertThat(answers.get(AT_ONCE).status()).isEqualTo(200);
            seen.addAll(answers.subList(0, AT_ONCE));
            return answers.stream().anyMatch(answer -> answer.status() == 429);
        });
        assertThat(seen).extracting(Answer::status).contains(200, 429).isSubsetOf(200, 429);
        seen.stream().filter(answer -> answer.status() == 429).forEach(FloodsE2E::assertIsToldToComeBack);
        assertThat(hasty.get(address).status()).isEqualTo(200);
    }

    private static void assertIsToldToComeBack(Answer answer) {
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("retry-after").orElse("")).matches("\\d+");
        assertThat(answer.heading()).isNotEmpty();
        assertThat(answer.telltale()).isEmpty();
    }
}
