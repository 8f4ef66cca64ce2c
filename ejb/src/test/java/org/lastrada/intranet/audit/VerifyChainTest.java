package org.lastrada.intranet.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VerifyChainTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final VerifyChain command = new VerifyChain(new PrintStream(said, true, StandardCharsets.UTF_8));
    private final Head head = new Head(1204, "9f".repeat(32));

    @Test
    void anIntactChainIsToldWithItsHeadForSafeKeeping() {
        assertThat(command.tell(Verdict.intact(head))).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("The chain is intact: 1,204 rows.").contains(head.toString());
    }

    @Test
    void aBrokenChainIsToldWithItsFirstBadRow() {
        assertThat(command.tell(Verdict.broken(head, Fault.MISSING))).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("The first bad row is number 1,205.").contains("It is not there");
    }

    @Test
    void withoutTheSecretNothingCanBeTold() {
        assertThat(command.run(Map.of(), null)).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("INTRANET_SECRET");
    }

    @Test
    void whatIsNoHeadIsRefusedBeforeTheDatabaseIsAsked() {
        var secret = Base64.getEncoder().encodeToString(new byte[32]);

        assertThat(command.run(Map.of("INTRANET_SECRET", secret), "yesterday")).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("not a head of the chain");
    }
}
