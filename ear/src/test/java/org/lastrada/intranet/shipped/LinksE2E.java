package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.run.CaughtMail;

/** An invitation opens one account once, for somebody who still belongs here. What opens nothing says so in a sentence. */
class LinksE2E {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/invitation\\?token=[\\w-]+)");
    private static final String PASSWORD = "seven grey herons at dawn";
    private static final String SENTENCE = "This link no longer works.";

    @Test
    @Tag("C2")
    @Tag("T2")
    void anInvitationOpensOnceHoweverOftenItIsLookedAt() {
        var link = link(invited("irena"));
        for (int looks = 0; looks < 5; looks++) assertThat(Shipped.guest().get(link).status()).isEqualTo(200);
        var irena = Shipped.guest();
        assertThat(accept(irena, Form.on(irena.get(link), "choose")).path()).startsWith("/sign-in");
        assertOpensNothing(link);
    }

    @Test
    void twoWhoAcceptTheSameInvitationAtOnceAreOneAndASentence() {
        var link = link(invited("pavel"));
        var pavel = Shipped.guest();
        var other = Shipped.guest();
        var forms = List.of(Form.on(pavel.get(link), "choose"), Form.on(other.get(link), "choose"));
        var answers = Together.now(() -> accept(pavel, forms.get(0)), () -> accept(other, forms.get(1)));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(302, 200);
        assertThat(answers).filteredOn(answer -> answer.status() == 200).singleElement().satisfies(late -> assertThat(late.body()).contains(SENTENCE.substring(0, 20)));
    }

    @Test
    void anInvitationThatIsTooOldOpensNothing() {
        var address = invited("milica");
        var link = link(address);
        var late = Shipped.guest();
        var form = Form.on(late.get(link), "choose");
        new Ask(Shipped.intranet()).tell("update intranet.access_token set expires_at = '2020-01-01' where email = '" + address + "'");
        assertOpensNothing(link);
        assertThat(accept(late, form).status()).isEqualTo(200);
        assertNobodySignsIn(address);
    }

    @Test
    void anInvitationOfSomebodyWhoHasLeftOpensNothing() {
        var address = invited("tereza");
        var link = link(address);
        var gone = Shipped.guest();
        var form = Form.on(gone.get(link), "choose");
        var maaike = Shipped.as("secretariat");
        var person = new Ask(Shipped.intranet()).text("select person_id from intranet.account where login = ?", address);
        Form.on(maaike.get("/people/leave?id=" + person), "leave").with("last-day", LocalDate.now().minusDays(1).toString()).press(maaike, "left").path();
        assertOpensNothing(link);
        assertThat(accept(gone, form).status()).isEqualTo(200);
        assertNobodySignsIn(address);
    }

    private static void assertOpensNothing(String link) {
        var answer = Shipped.guest().get(link);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains(SENTENCE).doesNotContain("type=\"password\"");
        assertThat(answer.telltale()).isEmpty();
    }

    private static void assertNobodySignsIn(String address) {
        var guest = Shipped.guest();
        assertThat(guest.post("/sign-in", guest.signInForm(address, PASSWORD)).status()).isEqualTo(200);
    }

    private static Answer accept(Guest guest, Form form) {
        return form.with("password", PASSWORD).press(guest, "confirm");
    }

    private static String invited(String name) {
        var address = name + "@links.example";
        NewPeople.add(Shipped.as("secretariat"), name, address);
        return address;
    }

    private static String link(String address) {
        Until.so("the invitation of " + address + " arrived", () -> mail(address).isPresent());
        var link = LINK.matcher(mail(address).orElseThrow().text());
        if (!link.find()) throw new AssertionError("the invitation carries no link");
        return link.group(1);
    }

    private static Optional<CaughtMail> mail(String address) {
        return List.copyOf(Shipped.intranet().mail().mails()).stream().filter(mail -> address.equals(mail.recipient())).findFirst();
    }
}
