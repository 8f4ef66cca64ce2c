package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.run.CaughtMail;
import org.lastrada.intranet.secret.Token;

/** What servers and proxies wrote down while the other tests were at work: nothing that opens anything, and no password. Begins last, so that there is much to look through. */
@Order(Integer.MAX_VALUE)
class LogsE2E {

    private static final Pattern TOKEN = Pattern.compile("token=([\\w-]{20,})");
    private static final Pattern ADDRESS = Pattern.compile("[\\w.-]+@[\\w.-]+\\.example");

    @Test
    @Tag("S10")
    void noSessionStandsInAnyLogAddressOrMail() {
        Shipped.as("secretariat").get("/nothing-here");
        assertThat(Guest.SESSIONS).isNotEmpty();
        var mails = Shipped.intranet().mail().mails().toString();
        for (var session : List.copyOf(Guest.SESSIONS)) {
            assertThat(mails.contains(session)).isFalse();
            for (var log : logs()) assertThat(text(log).contains(session)).as(log.toString()).isFalse();
        }
    }

    @Test
    @Tag("T9")
    void noLinkThatWasMailedStandsInAnyLogOrSubject() {
        var tokens = tokens("");
        for (var log : logs()) assertThat(tokens.stream().filter(text(log)::contains)).as(log.toString()).isEmpty();
        assertThat(Shipped.intranet().mail().mails()).extracting(CaughtMail::subject).noneMatch(subject -> tokens.stream().anyMatch(subject::contains));
        assertThat(new Ask(Shipped.intranet()).number("select count(*) from intranet.outbox_mail where subject like '%token=%'")).isZero();
    }

    /** Whoever gets hold of a copy of the database opens nothing with it. */
    @Test
    @Tag("T4")
    void noLinkThatWasMailedStandsInTheDatabase() {
        var ask = new Ask(Shipped.intranet());
        NewPeople.add(Shipped.as("secretariat"), "Ljuba", "ljuba@logs.example");
        Until.so("the invitation arrived", () -> !tokens("ljuba@logs.example").isEmpty());
        var token = tokens("ljuba@logs.example").first();
        assertThat(ask.holding(token)).isEmpty();
        assertThat(ask.holding(Token.parse(token).orElseThrow().hash())).containsExactly("access_token");
    }

    @Test
    @Tag("T9")
    void aPageThatALinkOpensTellsItToNobody() {
        var page = Shipped.guest().get("/reset?token=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
        assertThat(page.header("referrer-policy")).contains("no-referrer");
        assertThat(page.body().replaceAll("(?s)<form.*?</form>", "")).doesNotContain("AAAAAAAAAAAA");
    }

    @Test
    @Tag("S10")
    void noPasswordStandsInAnyLog() {
        for (var log : logs()) assertThat(text(log).contains(Shipped.PASSWORD)).as(log.toString()).isFalse();
    }

    @Test
    @Tag("P4")
    void nobodysAddressStandsInAnyLog() {
        for (var log : logs()) assertThat(ADDRESS.matcher(text(log)).results().map(match -> match.group()).distinct()).as(log.toString()).isEmpty();
    }

    /** What people wrote about themselves, and how they are reached. */
    @Test
    @Tag("P4")
    void norDoesWhatPeopleWroteAboutThemselvesStandInALogOrAMail() {
        var ask = new Ask(Shipped.intranet());
        var written = Stream.of("phone", "about").map(column -> ask.text("select group_concat(distinct " + column + " separator '\u0001') from intranet.person where length(" + column + ") > 8"))
                .filter(Objects::nonNull).flatMap(all -> Stream.of(all.split("\u0001"))).toList();
        assertThat(written).hasSizeGreaterThan(20);
        var mails = Shipped.intranet().mail().mails().toString();
        assertThat(written.stream().filter(mails::contains)).isEmpty();
        for (var log : logs()) assertThat(written.stream().filter(text(log)::contains)).as(log.toString()).isEmpty();
    }

    /** What opens something in the mails to somebody, or to everybody. */
    private static TreeSet<String> tokens(String to) {
        var tokens = new TreeSet<String>();
        List.copyOf(Shipped.intranet().mail().mails()).stream().filter(mail -> mail.recipient().endsWith(to))
                .forEach(mail -> TOKEN.matcher(mail.text() + mail.html()).results().forEach(link -> tokens.add(link.group(1))));
        return tokens;
    }

    /** Of every server that this run has started; those of the database hold what was changed, in its own form. */
    private static List<Path> logs() {
        try (var folders = Files.list(Shipped.TARGET)) {
            return folders.flatMap(folder -> Stream.of("server.log", "data/server.log", "haproxy.log").map(folder::resolve)).filter(Files::exists).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path log) {
        try {
            return Files.readString(log, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
