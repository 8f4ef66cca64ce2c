package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody's line breaks while they bring a file: nothing of it stays, neither in the database nor on the disk. */
@Tag("U6")
class BrokenOffE2E {

    /** Beyond what the server keeps in memory of a part, so that some of it is on the disk when the line breaks. */
    private static final String LARGE = "a line of a list that is long\n".repeat(150_000);
    private static final Path SERVER = Shipped.TARGET.resolve("shipped");

    private final Ask ask = new Ask(Shipped.intranet());

    @Test
    void ofAnUploadThatBreaksOffHalfWayNothingStays() throws IOException {
        var person = Shipped.as("head-of-associate");
        var name = "broken-" + UUID.randomUUID() + ".csv";
        var page = person.get("/organisations/documents?id=" + ask.number("select a.organisation_id from intranet.affiliation a join intranet.person p on p.id = a.person_id where p.email = ? and a.ends is null", Shipped.login("head-of-associate")));
        var all = Form.on(page, "bring").bringing("chosen", name, LARGE).onTheLine(person, "send");
        try (var line = new Wire(Shipped.port()).open(all.substring(0, all.length() / 2))) {
            assertThat(line.isConnected()).isTrue();
            Until.so("half of it has arrived", () -> arriving() > 0);
        }
        Until.so("what had arrived is gone", () -> arriving() == 0);
        assertThat(ask.number("select count(*) from intranet.attachment where name = ?", name)).isZero();

        try (var line = new Wire(Shipped.port()).open(all)) {
            assertThat(new String(line.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.ISO_8859_1)).as("the same, when the line holds").startsWith("HTTP/1.1 302");
        }
        assertThat(ask.number("select count(*) from intranet.attachment where name = ?", name)).isEqualTo(1);
    }

    /** What the server has laid aside of uploads that are not complete. */
    private static long arriving() {
        try (var files = Files.walk(SERVER)) {
            return files.filter(file -> file.getFileName().toString().matches("undertow.*upload")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
