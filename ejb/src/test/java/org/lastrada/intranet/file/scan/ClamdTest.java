package org.lastrada.intranet.file.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** U3: what is said to the scanner, and what of its answers counts. */
@Tag("U3")
class ClamdTest {

    @Test
    void theScannerGetsEveryByteAndItsWordCounts() throws Exception {
        var content = "x".repeat(200_000);
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var heard = CompletableFuture.supplyAsync(() -> answered(server, "stream: OK\0"));
            assertThat(ask(server.getLocalPort(), content).isClean()).isTrue();
            assertThat(heard.get()).isEqualTo(content);
        }
    }

    @Test
    void whatItFoundHasAName() throws Exception {
        assertThat(Clamd.read("stream: Eicar-Signature FOUND\0").threat()).isEqualTo("Eicar-Signature");
        assertThat(Clamd.read("stream: Win.Test.EICAR_HDB-1 FOUND\0").isClean()).isFalse();
    }

    @Test
    void everyOtherAnswerIsNone() {
        for (var answer : new String[] {"", "INSTREAM size limit exceeded. ERROR\0", "UNKNOWN COMMAND\0", "stream: OK stream: OK", "OK"}) {
            assertThatThrownBy(() -> Clamd.read(answer)).as(answer).isInstanceOf(ScannerIsAway.class);
        }
    }

    @Test
    void whoDoesNotListenIsAway() throws IOException {
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        assertThatThrownBy(() -> ask(port, "x")).isInstanceOf(ScannerIsAway.class);
    }

    private static Finding ask(int port, String content) throws ScannerIsAway {
        return Clamd.ask(new ScannerAddress("127.0.0.1", port), new ByteArrayInputStream(content.getBytes(UTF_8)));
    }

    private static String answered(ServerSocket server, String answer) {
        try (var line = server.accept()) {
            var in = new DataInputStream(line.getInputStream());
            var command = new String(in.readNBytes("zINSTREAM\0".length()), UTF_8);
            var heard = new ByteArrayOutputStream();
            for (int size = in.readInt(); size > 0; size = in.readInt()) heard.write(in.readNBytes(size));
            line.getOutputStream().write(answer.getBytes(UTF_8));
            return command.equals("zINSTREAM\0") ? heard.toString(UTF_8) : command;
        } catch (IOException e) {
            return e.toString();
        }
    }
}
