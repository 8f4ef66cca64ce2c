package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        var plain = invite("Plain", 0);
        var tricky = IntStream.range(0, BREAKS.size()).mapToObj(at -> invite("Ana" + BREAKS.get(at) + "Bcc: " + THIEF + BREAKS.get(at) + "X-Planted: yes", at + 1)).flatMap(Optional::stream).toList();
        var usual = names(arrived(plain.orElseThrow()).get(0));
        assertThat(tricky).isNotEmpty().allSatisfy(address -> assertThat(arrived(address)).allSatisfy(mail -> {
            assertThat(names(mail)).isEqualTo(usual);
            assertThat(mail.to()).doesNotContain("\r", "\n");
        }));
        assertThat(caught(THIEF)).isEmpty();
    }

    /** The address of somebody with that name, unless it was refused. */
    private static Optional<String> invite(String name, int number) {
        var address = "ana" + number + "@headers.example";
        var maaike = Shipped.as("secretariat");
        var answer = NewPeople.form(maaike, name, address).press(maaike, "add");
        if (answer.status() == 200 && answer.body().contains("id=\"new\"")) answer = Form.on(answer, "new").press(maaike, "add");
        assertThat(answer.status()).as(name).isIn(200, 302, 400);
        return answer.status() == 302 ? Optional.of(address) : Optional.empty();
    }

    private static List<CaughtMail> arrived(String address) {
        Until.so("the mail to " + address + " arrived", () -> !caught(address).isEmpty());
        return caught(address);
    }

    private static Set<String> names(CaughtMail mail) {
        return mail.headers().stream().map(line -> line.split(":")[0]).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<CaughtMail> caught(String address) {
        return List.copyOf(Shipped.intranet().mail().mails()).stream().filter(mail -> address.equals(mail.recipient())).toList();
    }
}
