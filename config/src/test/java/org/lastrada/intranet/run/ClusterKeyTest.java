package org.lastrada.intranet.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterKeyTest {

    private static final String SECRET = secret('a'), ANOTHER = secret('b');

    @TempDir Path folder;

    @Test
    void nodesWithTheSameSecretSpeakTheSameLanguageAndNobodyElseDoes() {
        assertThat(ClusterKey.of(SECRET).key()).isEqualTo(ClusterKey.of(SECRET).key()).isNotEqualTo(ClusterKey.of(ANOTHER).key());
        assertThat(ClusterKey.of(SECRET).token()).isEqualTo(ClusterKey.of(SECRET).token()).isNotEqualTo(ClusterKey.of(ANOTHER).token());
    }

    @Test
    void aNodeThatKnowsTheNewSecretAlreadyIsStillUnderstoodByOneThatDoesNot() {
        assertThat(ClusterKey.of(ANOTHER + ", " + SECRET).token()).isEqualTo(ClusterKey.of(SECRET).token());
    }

    @Test
    void theTokenTellsNothingOfTheKeyOrTheSecret() {
        var made = ClusterKey.of(SECRET);
        assertThat(Base64.getDecoder().decode(made.token())).isNotEqualTo(made.key().getEncoded()).isNotEqualTo(Base64.getDecoder().decode(SECRET));
    }

    @Test
    void theKeyLiesWhereTheServerLooksAndTheTokenOpensIt() throws Exception {
        var made = ClusterKey.of(SECRET);
        var file = folder.resolve("cluster.p12");
        made.writeTo(file);
        var store = KeyStore.getInstance(file.toFile(), made.token().toCharArray());
        assertThat(store.getKey("cluster", made.token().toCharArray())).isEqualTo(made.key());
    }

    @Test
    void aSecretThatIsMissingOrTooShortIsRefusedInASentence() {
        for (var none : new String[] {null, "", "short", "!" + SECRET, SECRET + ",c2hvcnQ="}) {
            assertThatThrownBy(() -> ClusterKey.of(none)).isInstanceOf(CannotStart.class).hasMessageContaining("INTRANET_SECRET must be at least 32 random bytes");
        }
    }

    private static String secret(char letter) {
        return Base64.getEncoder().encodeToString(Character.toString(letter).repeat(48).getBytes());
    }
}
