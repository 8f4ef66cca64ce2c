package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lastrada.intranet.secret.Token;

/** What an organisation and its people keep to themselves, looked for by everybody else wherever a link, an export, a feed, a search or a guessed number leads. */
@ResourceLock(Faulty.WHAT_BREAKS)
@ExtendWith(Restored.class)
@Tag("Z2")
class CanariesE2E {

    /** Columns of the register that the matrix shows to all members. */
    private static final Set<String> SHOWN = Set.of("canaryorganisationshortname", "canaryorganisationlegalname", "canaryorganisationcity", "canaryorganisationaddress", "canaryorganisationlegalform",
            "canaryorganisationregistrationnumber", "canaryorganisationwebsite", "canaryorganisationemail", "canaryorganisationphone", "canaryorganisationdescription");
    private static final List<String> KEPT = List.of("canarypersongivenname", "canarypersonfamilyname", "canarypersonjobtitle", "canarypersonabout", "canarypersonemail", "canaryattachmentname",
            "canaryattachmentversionname");
    private static final Pattern CANARY = Pattern.compile("canary[a-z]+");
    private static final List<String> OTHERS = List.of("member-staff", "head-of-associate", "head-of-member", "associate-staff", "board", "fundraiser");
    private static final Ask ASK = Faulty.one().ask();
    private static Planted planted;

    @BeforeAll
    static void plant() {
        planted = Planted.now();
        ASK.tell("insert ignore into intranet.search_pending (kind, subject) select kind, subject from intranet.search_document");
        findAnew();
    }

    private static void findAnew() {
        var administrator = Faulty.one().signedIn("platform-administrator");
        var tasks = Form.on(administrator.get("/jobs/"), "tasks");
        administrator.post(tasks.action(), tasks.sent(tasks.button("Run now: Refresh the search index"))).path();
        Until.so("the index is as it should be", () -> ASK.number("select count(*) from intranet.search_pending") == 0);
    }

    @Test
    @Tag("Z1")
    void noPageExportOrFeedShowsItToOthers() {
        var seen = new TreeMap<String, Set<String>>();
        var asked = new AtomicLong();
        for (var role : OTHERS.subList(0, Share.FULL ? OTHERS.size() : 3)) {
            var person = Faulty.one().signedIn(role);
            var from = new ArrayList<>(Pages.all().keySet().stream().map(page -> page.replaceAll("/index$", "/")).toList());
            from.add("/feed/calendar.ics?token=" + calendarLink(role));
            Walk.of(person, Share.FULL ? 40 : 3, from, (address, answer) -> {
                asked.incrementAndGet();
                note(role, address, answer, seen);
            });
        }
        Tried.note("pages and files looked through for what is others'", asked.get());
        assertThat(seen).as("seen by others").allSatisfy((canary, where) -> assertThat(SHOWN).as(canary + " at " + where).contains(canary));
        assertThat(seen.keySet()).as("what they may see, they see").contains("canaryorganisationshortname", "canaryorganisationcity");
    }

    @Test
    @Tag("Z3")
    void noNumberOfTheirsOpensAnything() throws IOException {
        var wrong = new ArrayList<String>();
        var asked = 0L;
        var numbers = planted.numbers();
        for (var role : OTHERS.subList(0, Share.FULL ? OTHERS.size() : 1)) {
            var person = Faulty.one().signedIn(role);
            var seen = new TreeMap<String, Set<String>>();
            for (var page : TakenIds.all().entrySet()) {
                for (var name : page.getValue()) {
                    for (var number : numbers) {
                        asked++;
                        var address = page.getKey() + "?" + name + "=" + number;
                        var answer = person.get(address);
                        note(role, address, answer, seen);
                        if (answer.status() >= 500) wrong.add(address + " got " + answer.status());
                    }
                }
            }
            seen.keySet().removeAll(SHOWN);
            if (!seen.isEmpty()) wrong.add(seen.toString());
        }
        Tried.note("numbers of others guessed", asked);
        assertThat(wrong).isEmpty();
    }

    @Test
    @Tag("Z7")
    void noSearchFindsOrCountsIt() {
        for (var role : OTHERS) {
            var person = Faulty.one().signedIn(role);
            assertThat(results(person.get("/search?q=canaryorganisationshortname"))).as(role + " finds the organisation").isEqualTo(1);
            assertThat(canaries(person.get("/search?q=canary*"))).as(role).isSubsetOf(SHOWN);
            for (var word : KEPT) {
                var answer = person.get("/search?q=" + word);
                assertThat(results(answer)).as(role + " searches for " + word).isZero();
                assertThat(counts(answer)).as(role + " searches for " + word).isEmpty();
                assertThat(person.get("/suggestions?q=" + word).body()).as(role + " is suggested for " + word).contains("\"list\":[]");
            }
        }
        assertThat(results(Faulty.one().signedIn("secretariat").get("/search?q=canarypersongivenname"))).as("the secretariat finds them").isPositive();
    }

    @Test
    void noMailTellsItToOthers() {
        var mails = Faulty.one().intranet().mail().mails();
        Until.so("their digest was mailed to themselves", () -> ASK.number("select count(*) from intranet.notice where mail_at is not null and mail_at <= utc_timestamp(6) and says = 'people.notice.entry.edited'"
                + " and facts like '%canary%'") == 0);
        assertThat(List.copyOf(mails)).anyMatch(mail -> mail.recipient().endsWith("@canary.example"));
        assertThat(List.copyOf(mails)).filteredOn(mail -> !mail.recipient().endsWith("@canary.example"))
                .noneSatisfy(mail -> assertThat(CANARY.matcher(mail.text()).results().map(found -> found.group())).anySatisfy(word -> assertThat(SHOWN).doesNotContain(word)));
    }

    /** Of the facets, which would tell of what is not shown. */
    private static List<String> counts(Answer answer) {
        return Jsoup.parse(answer.body()).select("main .facets .count").eachText();
    }

    private static int results(Answer answer) {
        return Jsoup.parse(answer.body()).select(".results > li").size();
    }

    private static void note(String role, String address, Answer answer, Map<String, Set<String>> seen) {
        canaries(answer).forEach(canary -> seen.computeIfAbsent(canary, any -> new TreeSet<>()).add(role + " " + address));
    }

    /** In headers, in the text, and in what is packed. */
    private static Set<String> canaries(Answer answer) {
        var found = new TreeSet<String>();
        var texts = new ArrayList<>(List.of(answer.headers().toString(), answer.body()));
        if (answer.content().length > 4 && answer.content()[0] == 'P' && answer.content()[1] == 'K') texts.addAll(unpacked(answer.content()));
        for (var text : texts) CANARY.matcher(text.toLowerCase(java.util.Locale.ROOT)).results().forEach(word -> found.add(word.group()));
        return found;
    }

    /** By its table of contents: what is written while it is sent says only there how much it is. */
    private static List<String> unpacked(byte[] packed) {
        try (var zip = new ZipFile(Handed.file("export.zip", packed).toFile())) {
            var texts = new ArrayList<String>();
            for (var entry : Collections.list(zip.entries())) texts.add(entry.getName() + new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String calendarLink(String role) {
        var token = Token.random();
        ASK.tell("insert into intranet.personal_link (purpose, hash, account_id, created_at, version) select 'CALENDAR', '" + token.hash() + "', id, utc_timestamp(6), 0 from intranet.account where login = '"
                + Shipped.login(role) + "'");
        return token.text();
    }
}
