package org.lastrada.intranet.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aFreePortIsTakenAsWished() {
        var port = Ports.anyFree();
        assertThat(Ports.isFree(port)).isTrue();
        assertThat(Ports.freeNear(port)).isEqualTo(port);
    }

    @Test
    void insteadOfATakenPortAnotherIsFound() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.isFree(taken.getLocalPort())).isFalse();
            assertThat(Ports.freeNear(taken.getLocalPort())).isNotEqualTo(taken.getLocalPort());
        }
    }

    @Test
    void theSentenceAboutATakenPortNamesAFreeOne() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var sentence = Server.taken(taken.getLocalPort()).getMessage();
            assertThat(sentence).startsWith("Port " + taken.getLocalPort() + " is taken by another program").contains("mvn -Prun -Dport=");
            assertThat(Ports.isFree(Integer.parseInt(sentence.replaceAll(".*=", "")))).isTrue();
        }
    }

    @Test
    void aServerThatWasNeverBuiltIsNamedWithTheWayToBuildIt() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> Server.start(null, Path.of("nowhere"), 1, java.util.Map.of())))
            .isInstanceOf(CannotStart.class).hasMessageContaining("mvn package");
    }
}
