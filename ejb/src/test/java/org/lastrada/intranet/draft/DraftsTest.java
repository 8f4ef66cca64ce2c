package org.lastrada.intranet.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.secret.Keys;
import org.lastrada.intranet.shared.NotFound;

class DraftsTest {

    private static final Instant TUESDAY = Instant.parse("2026-03-03T14:03:00Z");
    private static final long ANA = 7;
    private static final long BEN = 8;

    private final List<String> written = new ArrayList<>();
    private final Drafts drafts = new Drafts();
    private long asking = ANA;

    @BeforeEach
    void ana() {
        drafts.drafts = new Noted();
        drafts.caller = new Caller() {
            @Override
            public long accountId() {
                return asking;
            }
        };
        drafts.tickets = new Tickets();
        drafts.tickets.keys = Keys.of(Base64.getEncoder().encodeToString(new byte[32]));
        itIs(TUESDAY);
    }

    @Test
    void whatDiffersFromTheFormAsItWasOpenedIsKept() {
        assertThat(drafts.keep(ticket(), base("Oslo"), city("Bergen"))).isEqualTo(TUESDAY);
        assertThat(written).containsExactly("7 organisation.edit 12 {\"city\":[\"Bergen\"]}");
    }

    @Test
    void whoPutsEverythingBackHasNoDraftAnyMore() {
        assertThat(drafts.keep(ticket(), base("Oslo"), city("Oslo"))).isNull();
        assertThat(written).containsExactly("dropped 7 organisation.edit 12");
    }

    @Test
    void fieldsOfAnotherFormAndSecretOnesAreNotKept() {
        drafts.keep(ticket(), "", Map.of("edit:city", List.of("Bergen"), "edit:pin", List.of("1234"), "other:city", List.of("Rome"), "jakarta.faces.ViewState", List.of("x:y")));
        assertThat(written).containsExactly("7 organisation.edit 12 {\"city\":[\"Bergen\"]}");
    }

    @Test
    void somebodyElsesTicketIsNone() {
        var hers = ticket();
        asking = BEN;
        assertThatThrownBy(() -> drafts.keep(hers, "", city("Bergen"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> drafts.done(hers)).isInstanceOf(NotFound.class);
        assertThat(written).isEmpty();
    }

    @Test
    void aMadeUpTicketIsNone() {
        assertThatThrownBy(() -> drafts.keep("made.up", "", city("Bergen"))).isInstanceOf(NotFound.class);
        assertThat(drafts.keepSignedOut("made.up", "", city("Bergen"))).isEmpty();
    }

    @Test
    void whoIsSignedOutIsKeptForAndLedBack() {
        var hers = ticket();
        asking = BEN;
        assertThat(drafts.keepSignedOut(hers, base("Oslo"), city("Bergen"))).contains("/organisations/edit?id=12");
        assertThat(written).containsExactly("7 organisation.edit 12 {\"city\":[\"Bergen\"]}");
    }

    @Test
    void aTicketHoldsForADay() {
        var hers = ticket();
        itIs(TUESDAY.plus(Duration.ofHours(24)));
        assertThat(drafts.keepSignedOut(hers, "", city("Bergen"))).isEmpty();
        assertThat(written).isEmpty();
    }

    @Test
    void moreThanAnyFormHoldsIsRefused() {
        var book = "x".repeat(Drafts.MOST_CHARACTERS);
        assertThatThrownBy(() -> drafts.keep(ticket(), "", city(book))).isInstanceOf(DraftIsTooLarge.class);
        assertThat(drafts.keepSignedOut(ticket(), "", city(book))).contains("/organisations/edit?id=12");
        assertThat(written).isEmpty();
    }

    @Test
    void aPageOfAnotherSiteIsNeverLedBackTo() {
        for (var elsewhere : List.of("https://evil.example/", "//evil.example/", "javascript:alert(1)", "")) {
            assertThat(new OpenForm("edit", "organisation.edit", "12", "Kompas", elsewhere, 3, List.of()).address()).isEqualTo("/");
        }
    }

    @Test
    void draftsGoAfterThirtyDays() {
        assertThat(new OldDrafts().period().days()).isEqualTo(30);
        assertThat(new OldDrafts().rows().date()).isEqualTo("r.savedAt");
    }

    private String ticket() {
        return drafts.ticket(new OpenForm("edit", "organisation.edit", "12", "Kompas", "/organisations/edit?id=12", 3, List.of("pin")));
    }

    private static String base(String city) {
        return new Typed(Map.of("city", List.of(city))).json();
    }

    private static Map<String, List<String>> city(String text) {
        return Map.of("edit:city", List.of(text));
    }

    private void itIs(Instant now) {
        drafts.clock = Clock.fixed(now, ZoneOffset.UTC);
        drafts.tickets.clock = drafts.clock;
    }

    private final class Noted extends KeptDrafts {

        @Override
        void keep(Ticket ticket, String base, String typed, Instant now) {
            written.add(ticket.account() + " " + ticket.form().name() + " " + ticket.form().subject() + " " + typed);
        }

        @Override
        void drop(long account, String form, String subject) {
            written.add("dropped " + account + " " + form + " " + subject);
        }
    }
}
