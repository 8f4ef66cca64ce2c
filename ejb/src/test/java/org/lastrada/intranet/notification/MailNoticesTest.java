package org.lastrada.intranet.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastrada.intranet.notification.Given.NOON;
import static org.lastrada.intranet.notification.Given.SECRET;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.mail.Letter;
import org.lastrada.intranet.mail.Outbox;
import org.lastrada.intranet.mail.Written;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.secret.Keys;
import org.lastrada.intranet.shared.Wording;
import org.lastrada.intranet.system.PlatformSettings;

class MailNoticesTest {

    private static final long ANA = 7;

    private final Reader reader = new Reader(ANA);
    private final List<Notice> due = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();
    private final List<Written> posted = new ArrayList<>();
    private final MailNotices boundary = new MailNotices();
    private Locale language = Locale.ENGLISH;
    private boolean hasLeft;
    private Set<Permission> rights = Set.of(Permission.ORGANISATION_VIEW);

    @BeforeEach
    void withoutADatabase() {
        boundary.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        boundary.topics = Given.topics();
        boundary.recipients = new Signing();
        boundary.readers = new Readers() {
            @Override
            Optional<Reader> claim(long account) {
                return Optional.of(reader);
            }
        };
        boundary.notices = new Notices() {
            @Override
            List<Notice> due(long account, Instant now) {
                return due.stream().filter(notice -> notice.mailAt() != null).toList();
            }
        };
        boundary.letters = letters();
    }

    @Test
    void whatIsMailedAtOnceIsOneMailWithItsWhyAndItsLink() {
        tell(Given.function("organisation:1", "Kompas Centar"));

        boundary.send(ANA);

        assertThat(posted).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("The Platform: One of your functions ends.");
            assertThat(mail.body()).contains("https://intranet.example.org/people/detail?id=7", "because you hold or held the function", "/notices/choices").doesNotContain("Kompas", "Head");
            assertThat(mail.unsubscribe()).startsWith("https://intranet.example.org/switch-off?token=");
        });
        assertThat(letters.get(0).reason()).isEqualTo("people.notice.function");
    }

    @Test
    void aDigestSaysEachTextOnceAndHoldsAllHoweverManyThereAre() {
        IntStream.range(0, 500).forEach(number -> tell(Given.staff("person:" + number, "Ana " + number)));

        boundary.send(ANA);

        assertThat(posted).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("The Platform: 500 notices for you");
            assertThat(mail.body()).contains("• Somebody has left your organisation. (500 times)").doesNotContain("Ana ");
        });
        assertThat(due).allMatch(Notice::isMailed);
    }

    @Test
    void muchAtOnceIsOneMailToo() {
        IntStream.range(0, 40).forEach(number -> tell(Given.function("organisation:" + number, "Kompas " + number)));

        boundary.send(ANA);

        assertThat(posted).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("The Platform: 40 notices for you");
            assertThat(mail.body()).contains("• One of your functions ends. (40 times)").doesNotContain("Kompas");
        });
        assertThat(due).allMatch(Notice::isMailed);
    }

    @Test
    void nothingIsMailedTwice() {
        tell(Given.staff("person:1", "Ana"));
        boundary.send(ANA);
        boundary.send(ANA);
        assertThat(posted).hasSize(1);
    }

    @Test
    @Tag("M5")
    void ofWhatIsRestrictedAMailSaysOnlyThatItIsThere() {
        tell(Given.happened(SECRET, "organisation:1", "membership.notice.profile.edited", "Kompas Centar", "Maaike"));

        boundary.send(ANA);

        assertThat(posted.get(0).body()).contains("There is something new for you to read").doesNotContain("profile", "Kompas");
    }

    @Test
    void aTextWithAMissingFieldOrNoTextAtAllIsAGeneralSentence() {
        tell(Given.happened(Given.SERVICE, "organisation:1", "people.notice.function.no-longer-there", "Kompas Centar"));

        boundary.send(ANA);

        assertThat(posted.get(0).subject()).isEqualTo("The Platform: There is something new for you to read on the platform.");
    }

    @Test
    void theReadersLanguageIsSpoken() {
        language = Locale.FRENCH;
        tell(Given.function("organisation:1", "Kompas Centar"));
        boundary.send(ANA);
        assertThat(posted.get(0).subject()).isEqualTo("The Platform : L’une de vos fonctions prend fin.");
    }

    @Test
    void whoHasLeftIsNotWrittenToAndNothingWaitsForThem() {
        hasLeft = true;
        tell(Given.staff("person:1", "Ana"));

        boundary.send(ANA);

        assertThat(posted).isEmpty();
        assertThat(due.get(0).mailAt()).isNull();
        assertThat(due.get(0).isMailed()).isFalse();
    }

    @Test
    void aKindOfNoticeThatIsNoMoreIsPassedOver() {
        tell(ofNoKnownKind());
        tell(Given.function("organisation:1", "Kompas Centar"));
        boundary.send(ANA);
        assertThat(posted).hasSize(1);
        assertThat(due.get(0).mailAt()).isNull();
    }

    @Test
    void whatTheReaderMayNotReadAnyMoreIsNotMailed() {
        rights = Set.of();
        tell(Given.happened(SECRET, "organisation:1", "membership.notice.profile.edited", "Kompas Centar", "Maaike"));
        tell(Given.staff("person:1", "Ana"));

        boundary.send(ANA);

        assertThat(posted).singleElement().satisfies(mail -> assertThat(mail.subject()).isEqualTo("The Platform: 1 notice for you"));
        assertThat(due).extracting(Notice::isMailed).containsExactly(false, true);
        assertThat(due.get(0).mailAt()).isNull();
    }

    @Test
    void whatIsNotOptionalIsNotOfferedToAMailProgram() {
        tell(Given.staff("person:1", "Ana"));
        boundary.send(ANA);
        assertThat(posted.get(0).oneClick()).isTrue();

        reader.choose(Given.SERVICE, Frequency.DAILY);
        tell(Given.function("organisation:1", "Kompas Centar"));
        tell(Given.happened(SECRET, "organisation:1", "membership.notice.profile.edited", "Kompas Centar", "Maaike"));
        boundary.send(ANA);
        assertThat(posted.get(1).oneClick()).isFalse();
        assertThat(posted.get(1).unsubscribe()).isNotNull();
    }

    @Test
    void aKindOfNoticeThatFailsForTheMomentIsMailedLater() {
        boundary.topics = Given.topics(true);
        tell(ofNoKnownKind());
        tell(Given.function("organisation:1", "Kompas Centar"));
        boundary.send(ANA);
        assertThat(posted).hasSize(1);
        assertThat(due.get(0).mailAt()).isNotNull();
    }

    private static Happened ofNoKnownKind() {
        return new Happened("campaign.notice.gone", "campaign:1", Wording.of("campaign.notice.gone.x"), "/", Set.of(7L));
    }

    private void tell(Happened happened) {
        due.add(new Notice(ANA, happened, NOON.minusSeconds(3600), NOON.minusSeconds(1)));
    }

    private NoticeLetters letters() {
        var composed = new NoticeLetters();
        composed.topics = boundary.topics;
        composed.addresses = new Addresses() {
            @Override
            String of(String path) {
                return "https://intranet.example.org" + path;
            }
        };
        composed.links = new UnsubscribeLinks();
        composed.links.addresses = composed.addresses;
        composed.links.keys = Keys.of(Base64.getEncoder().encodeToString("a secret of thirty-two bytes, yes".getBytes()));
        composed.settings = new PlatformSettings() {
            @Override
            public String name() {
                return "The Platform";
            }
        };
        composed.outbox = new Outbox() {
            @Override
            public void post(Letter letter, Written written) {
                letters.add(letter);
                posted.add(written);
            }
        };
        return composed;
    }

    private final class Signing implements Recipients {

        @Override
        public Map<Long, ZoneId> accountsOf(Set<Long> persons) {
            return persons.stream().collect(Collectors.toMap(Function.identity(), person -> ZoneOffset.UTC));
        }

        @Override
        public Optional<Recipient> recipient(long accountId) {
            return hasLeft ? Optional.empty() : Optional.of(new Recipient(accountId, "ana@kompas.example", "Ana Kovač", language, rights));
        }
    }
}
