package org.lastrada.intranet.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastrada.intranet.notification.Given.OPTIONAL;
import static org.lastrada.intranet.notification.Given.SECRET;
import static org.lastrada.intranet.notification.Given.SERVICE;
import static org.lastrada.intranet.notification.Given.STATUTORY;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.secret.Keys;

class UnsubscribeLinksTest {

    private final UnsubscribeLinks links = new UnsubscribeLinks();
    private final Reader reader = new Reader(7);

    @BeforeEach
    void ofOneInstallation() {
        links.keys = keys("a secret of thirty-two bytes, yes");
    }

    @Test
    void aLinkNamesItsReaderAndWhatItSwitchesOff() {
        var opened = links.open(links.token(reader, List.of(OPTIONAL, SERVICE, OPTIONAL))).orElseThrow();

        assertThat(opened.account()).isEqualTo(7);
        assertThat(opened.generation()).isZero();
        assertThat(opened.topics()).containsExactly(SERVICE.key(), OPTIONAL.key());
    }

    @Test
    void whatIsStatutoryHasNoLink() {
        assertThat(links.token(reader, List.of(STATUTORY))).isNull();
        assertThat(links.open(links.token(reader, List.of(STATUTORY, SERVICE))).orElseThrow().topics()).containsExactly(SERVICE.key());
    }

    @Test
    void byOneClickGoesWhatIsOptionalOrTheOnlyThingAMailIsAbout() {
        assertThat(UnsubscribeLinks.byOneClick(List.of(SERVICE, OPTIONAL))).containsExactly(OPTIONAL);
        assertThat(UnsubscribeLinks.byOneClick(List.of(SERVICE, STATUTORY))).containsExactly(SERVICE);
        assertThat(UnsubscribeLinks.byOneClick(List.of(SERVICE, SECRET))).isEmpty();
        assertThat(UnsubscribeLinks.byOneClick(List.of(STATUTORY))).isEmpty();
    }

    @Test
    void whatWasGuessedAlteredOrMadeElsewhereOpensNothing() {
        var token = links.token(reader, List.of(SERVICE));

        for (var guessed : new String[] {null, "", "x", "7\n0\n" + SERVICE.key(), token.substring(1), token + "A", token.replace('.', '-')}) assertThat(links.open(guessed)).as(guessed).isEmpty();
        links.keys = keys("another secret of thirty-two bytes");
        assertThat(links.open(token)).isEmpty();
    }

    @Test
    void aRevokedLinkIsOfAnEarlierGeneration() {
        var before = links.open(links.token(reader, List.of(SERVICE))).orElseThrow();
        reader.revokeLinks();
        assertThat(before.generation()).isNotEqualTo(reader.links());
        assertThat(links.open(links.token(reader, List.of(SERVICE))).orElseThrow().generation()).isEqualTo(reader.links());
    }

    private static Keys keys(String secret) {
        return Keys.of(Base64.getEncoder().encodeToString(secret.getBytes()));
    }
}
