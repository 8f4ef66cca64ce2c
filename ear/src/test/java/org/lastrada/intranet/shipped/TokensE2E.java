package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.run.CaughtMail;
import org.lastrada.intranet.secret.Token;

/** Links that are mailed, as somebody sees them who has none, has another's, or wants one sent elsewhere. */
class TokensE2E {

    private static final int GUESSES = Share.FULL ? 100_000 : 60;
    private static final String NEW_PASSWORD = "eleven deep wells sing";
    private static final Pattern LINK = Pattern.compile("(https?://\\S+/reset\\?token=)([\\w-]+)");

    private final Ask ask = new Ask(Shipped.intranet());

    @Test
    @Tag("T1")
    void whoGuessesLinksIsToldToWaitAndWhoHoldsOneIsNot() {
        var login = Shipped.stranger(72);
        var link = asked(login, Map.of());
        var guesser = Shipped.guestFrom("127.0.5.1");
        var statuses = new TreeMap<Integer, Integer>();
        for (int guess = 0; guess < GUESSES; guess++) statuses.merge(guesser.get("/reset?token=" + Token.random().text()).status(), 1, Integer::sum);
        assertThat(statuses).containsEntry(404, 20).containsEntry(429, GUESSES - 20);
        var told = guesser.get("/invitation?token=" + Token.random().text());
        assertThat(told.header("retry-after").orElse("")).matches("\\d+");
        assertThat(told.telltale()).isEmpty();
        assertThat(guesser.get("/reset?token=" + link.group(2)).status()).isEqualTo(200);
    }

    @Test
    @Tag("T1")
    void whateverIsWrongWithALinkTheAnswerIsOne() {
        var login = Shipped.stranger(73);
        var used = asked(login, Map.of()).group(2);
        var second = asked(login, Map.of()).group(2);
        var wrong = List.of(used, Token.random().text(), second.substring(1), second.toUpperCase(Locale.ROOT), second + "A", "", "x");
        var pages = wrong.stream().map(token -> Shipped.guestFrom("127.0.5.2").get("/reset?token=" + token)).toList();
        assertThat(pages).allMatch(page -> page.status() == 404).extracting(Answer::heading).containsOnly(pages.get(0).heading());
        assertThat(pages).noneMatch(page -> page.body().contains("reset:password"));
        assertThat(Shipped.guestFrom("127.0.5.2").get("/invitation?token=" + second).status()).as("another purpose").isEqualTo(404);
        assertThat(Shipped.guestFrom("127.0.5.2").get("/reset?token=" + second).status()).isEqualTo(200);
    }

    @Test
    @Tag("T3")
    void aNewPasswordByMailSignsNobodyInEndsEverySessionAndIsTold() {
        var login = Shipped.stranger(74);
        var before = Shipped.guestFrom("127.0.5.3").signIn(login, Shipped.PASSWORD);
        var link = asked(login, Map.of()).group(2);
        var owner = Shipped.guestFrom("127.0.5.3");
        var chosen = Form.on(owner.get("/reset?token=" + link), "choose").with("password", NEW_PASSWORD).press(owner, "confirm");
        assertThat(chosen.path()).startsWith("/sign-in");
        assertThat(owner.get("/").leadsToSignIn()).isTrue();
        assertThat(before.get("/").leadsToSignIn()).isTrue();
        Until.so("it was told", () -> mails(login).stream().anyMatch(mail -> mail.subject().contains("your password was changed")));
    }

    @Test
    @Tag("T5")
    void whereverSomebodySaysTheyComeFromTheLinkLeadsHere() {
        var forged = Map.of("X-Forwarded-Host", "evil.example", "X-Forwarded-Proto", "https", "X-Host", "evil.example", "Forwarded", "host=evil.example", "X-Original-URL", "http://evil.example/", "Referer", "http://evil.example/");
        assertThat(asked(Shipped.stranger(75), forged).group(1)).startsWith(Shipped.address() + "/reset");
        var guest = Shipped.guestFrom("127.0.5.4");
        assertThat(guest.send("POST", "/forgot", Map.of("Host", "evil.example"), "a=b").status()).isEqualTo(421);
    }

    @Test
    @Tag("T6")
    void askingForAnAddressThatIsKnownAndForOneThatIsNotLooksAlike() {
        var known = ask(Shipped.stranger(76), Map.of());
        var unknown = ask("nobody.at-all@platform.example", Map.of());
        assertThat(unknown.status()).isEqualTo(known.status()).isEqualTo(302);
        assertThat(unknown.path()).isEqualTo(known.path());
        assertThat(unknown.headers().keySet()).isEqualTo(known.headers().keySet());
    }

    @Test
    @Tag("T6")
    @Tag("H1")
    void whoAsksAgainAndAgainIsToldToWait() {
        var hasty = Shipped.guestFrom("127.0.5.6");
        var answer = ask(hasty, "nobody.at-all@platform.example", Map.of());
        for (int time = 0; time < 25 && answer.status() == 302; time++) answer = ask(hasty, "nobody.at-all@platform.example", Map.of());
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("retry-after").orElse("")).matches("\\d+");
        assertThat(answer.body()).contains("forgot:login");
    }

    @Test
    @Tag("T7")
    void anInvitationIsForWhoWasInvitedWhateverTheFormSays() {
        var invited = "zdenka@tokens.example";
        NewPeople.add(Shipped.as("secretariat"), "Zdenka", invited);
        Until.so("it arrived", () -> !mails(invited).isEmpty());
        var link = Pattern.compile("/invitation\\?token=[\\w-]+").matcher(mails(invited).get(0).text());
        assertThat(link.find()).isTrue();
        var person = ask.text("select person_id from intranet.account where login = ?", invited);
        var guest = Shipped.guestFrom("127.0.5.7");
        var form = Form.on(guest.get(link.group()), "choose").with("password", NEW_PASSWORD);
        for (var field : List.of("email", "login", "address", "organisation", "person", "role", "account")) form.with(field, "1");
        assertThat(form.press(guest, "confirm").path()).startsWith("/sign-in");
        assertThat(ask.text("select concat(login, ' ', person_id, ' ', state) from intranet.account where person_id = ?", person)).isEqualTo(invited + " " + person + " ACTIVE");
        assertThat(ask.number("select count(*) from intranet.account_role r join intranet.account a on a.id = r.account_id where a.login = ?", invited)).isZero();
    }

    private Matcher asked(String login, Map<String, String> headers) {
        var before = mails(login).size();
        assertThat(ask(login, headers).status()).isEqualTo(302);
        Until.so("the link arrived", () -> mails(login).size() > before);
        var link = LINK.matcher(mails(login).get(mails(login).size() - 1).text());
        assertThat(link.find()).isTrue();
        return link;
    }

    private Answer ask(String login, Map<String, String> headers) {
        return ask(Shipped.guestFrom("127.0.5.8"), login, headers);
    }

    private static Answer ask(Guest guest, String login, Map<String, String> headers) {
        var page = guest.get("/forgot");
        var fields = new LinkedHashMap<>(Map.of("forgot", "forgot", "forgot:login", login, "forgot:ask", "", "jakarta.faces.ViewState", page.hidden("jakarta.faces.ViewState").orElseThrow()));
        page.nonce().ifPresent(nonce -> fields.put("primefaces.nonce", nonce));
        return guest.send("POST", "/forgot", headers, Guest.form(fields));
    }

    private static List<CaughtMail> mails(String address) {
        return List.copyOf(Shipped.intranet().mail().mails()).stream().filter(mail -> address.equals(mail.recipient())).sorted(Comparator.comparing(CaughtMail::received)).toList();
    }
}
