package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.run.CaughtMail;

/** What people call themselves stands in mails: as their name and as nothing else. */
@Tag("M1")
class HeadersOfMailsE2E {

    private static final String THIEF = "thief@headers.example";
    /** The low bytes of the last two letters are a line break to whoever takes letters for bytes. */
    private static final List<String> BREAKS = List.of("\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029", "\u000b", "\u0000", "\u760d\u760a", "%0d%0a", "=0D=0A", "?=\r\n");

    @Test
    void aNameIsOneLineOfOneMailToOnePerson() {
        var plain = invited("Plain", 0);
        for (int at = 0; at < BREAKS.size(); at++) {
            var mails = invited("Ana" + BREAKS.get(at) + "Bcc: " + THIEF + BREAKS.get(at) + "X-Planted: yes", at + 1);
            for (var mail : mails) {
                assertThat(names(mail)).as("break " + at).isEqualTo(names(plain.get(0)));
                assertThat(mail.to()).as("break " + at).doesNotContain("\r", "\n");
            }
        }
        assertThat(caught(THIEF)).isEmpty();
    }

    /** Somebody with that name, unless it was refused. */
    private static List<CaughtMail> invited(String name, int number) {
        var address = "ana" + number + "@headers.example";
        var maaike = Shipped.as("secretariat");
        var answer = NewPeople.form(maaike, name, address).press(maaike, "add");
        if (answer.status() == 200 && answer.body().contains("id=\"new\"")) answer = Form.on(answer, "new").press(maaike, "add");
        assertThat(answer.status()).as(name).isIn(200, 302, 400);
        if (answer.status() != 302) return List.of();
        Until.so("it arrived", () -> !caught(address).isEmpty());
        return caught(address);
    }

    private static Set<String> names(CaughtMail mail) {
        return mail.headers().stream().map(line -> line.split(":")[0]).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<CaughtMail> caught(String address) {
        return List.copyOf(Shipped.intranet().mail().mails()).stream().filter(mail -> address.equals(mail.recipient())).toList();
    }
}
