package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** How long data is kept, what is held, and what people get of their own data, over the wire. */
class RetentionE2E {

    private final Ask ask = new Ask(Shipped.intranet());

    @Test
    void aPeriodIsChangedWithinItsBoundsAndOutsideThemNothingTypedIsLost() {
        var daan = Shipped.signedInAnew("platform-administrator");
        assertThat(daan.get("/retention/").body()).contains("What mails said", "People who left", "The audit trail is not deleted");

        var refused = Form.on(daan.get("/retention/rule?rule=mail-texts"), "period").with("days", "5").press(daan, "save");
        assertThat(refused.body()).contains("at least 30");
        assertThat(Form.on(refused, "period").value("days")).isEqualTo("5");
        assertThat(Form.on(refused, "period").with("days", "120").press(daan, "save").path()).startsWith("/retention/").contains("done=retention.period");

        assertThat(daan.get("/retention/").body()).contains("120 days");
        assertThat(daan.get("/retention/rule?rule=gossip").status()).isEqualTo(404);
        assertThat(Shipped.signedInAnew("auditor").get("/retention/").body()).contains("120 days").doesNotContain("/retention/rule?");
    }

    @Test
    void aHoldIsPlacedAndLifted() {
        var daan = Shipped.signedInAnew("platform-administrator");
        var maaike = Shipped.signedInAnew("secretariat");
        var person = newPerson(maaike, "Nela Held", "nela@held.example");
        var nobody = Form.on(daan.get("/retention/hold"), "hold").with("number", "987654321").with("reason", "Case 12").press(daan, "place");
        assertThat(nobody.body()).contains("has the number 987654321", "Case 12");
        assertThat(Form.on(daan.get("/retention/hold"), "hold").with("number", person).with("reason", "Case 12 <b>").press(daan, "place").path()).contains("done=retention.held");

        assertThat(daan.get("/retention/holds").body()).contains("Case 12 &lt;b&gt;");
        assertThat(maaike.get("/people/data?id=" + person).body()).contains("A legal hold keeps everything");
        var holds = daan.get("/retention/holds");
        assertThat(Form.on(holds, "holds").press(daan, button(holds, "lift")).path()).contains("done=retention.lifted");
        assertThat(maaike.get("/people/data?id=" + person).body()).doesNotContain("A legal hold keeps everything");
    }

    @Test
    void peopleTakeTheirOwnDataAlong() throws IOException {
        var giulia = Shipped.signedInAnew("member-staff");

        var archive = Form.on(giulia.get("/account/data"), "data").press(giulia, "take");

        assertThat(archive.header("content-type").orElse("")).contains("zip");
        assertThat(archive.header("content-disposition").orElse("")).contains("attachment");
        assertThat(names(archive.content())).contains("README.txt", "person.csv", "person.json", "account.json", "audit.json", "mails.json", "consents.json");
    }

    @Test
    void theSecretariatSeesWhatGoesAndErasesForGood() {
        var maaike = Shipped.signedInAnew("secretariat");
        var person = newPerson(maaike, "Olena Gone", "olena@gone.example");
        assertThat(maaike.get("/people/detail?id=" + person).body()).contains("/people/data?id=" + person);
        var page = maaike.get("/people/data?id=" + person);
        assertThat(page.body()).contains("P-" + person, "Profile and photo");

        assertThat(Form.on(page, "erase-form").press(maaike, "erase").path()).contains("done=retention.erased");

        assertThat(ask.text("select concat(given_name, family_name, email) from intranet.person where id = " + person)).isEqualTo("—P-" + person + "p-" + person + "@erased.invalid");
        assertThat(maaike.get("/people/data?id=" + person).body()).contains("was erased").doesNotContain("Olena");
        assertThat(maaike.get("/people/detail?id=" + person).status()).isEqualTo(200);
        assertThat(Shipped.signedInAnew("member-staff").get("/people/data?id=" + person).status()).isEqualTo(403);
    }

    /** The first of those in a list. */
    private static String button(Answer page, String name) {
        return Pattern.compile("name=\"holds:([^\"]+:" + name + ")\"").matcher(page.body()).results().map(found -> found.group(1)).findFirst().orElseThrow();
    }

    private String newPerson(Guest maaike, String name, String address) {
        NewPeople.add(maaike, name, address);
        return ask.text("select id from intranet.person where email = '" + address + "'");
    }

    private static List<String> names(byte[] zip) throws IOException {
        var names = new ArrayList<String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) names.add(entry.getName());
        }
        return names;
    }
}
