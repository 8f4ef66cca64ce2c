package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Whatever fails or is refused, on a page or in what a script asked for: a page of ours, with a number when the mistake is ours. Outages have {@link DatabaseRestartE2E}. */
@Tag("H5")
@ResourceLock(Faulty.WHAT_BREAKS)
class FailuresE2E {

    private static final Pattern INCIDENT = Pattern.compile("Incident number: ([0-9A-Z]{6})");
    private static final String GARBAGE = "-1:-1";

    private final Faulty faulty = Faulty.one();

    /** A table that is gone stands for every mistake of ours: what comes of it is the same for all that nobody foresaw. */
    @Test
    void aMistakeOfOursIsAPageWithANumberThatTheLogHasOnce() {
        var daan = faulty.signedIn("platform-administrator");
        faulty.ask().tell("rename table intranet.legal_hold to intranet.legal_hold_away");
        try {
            for (var failed : List.of(daan.get("/retention/holds"), daan.get("/retention/holds-export?format=csv"))) assertIsOurMistake(failed);
        } finally {
            faulty.ask().tell("rename table intranet.legal_hold_away to intranet.legal_hold");
        }
        assertThat(daan.get("/retention/holds").status()).isEqualTo(200);
    }

    @Test
    void soIsOneInWhatAScriptAskedFor() {
        var maaike = faulty.signedIn("secretariat");
        var form = Form.on(maaike.get("/organisations/edit?id=2"), "organisation").with("city", "Elsewhere");
        faulty.ask().tell("rename table intranet.organisation_class to intranet.organisation_class_away");
        try {
            assertIsOurMistake(form.pressByScript(maaike, "save"));
        } finally {
            faulty.ask().tell("rename table intranet.organisation_class_away to intranet.organisation_class");
        }
    }

    private void assertIsOurMistake(Answer failed) {
        assertThat(failed.status()).isEqualTo(500);
        assertThat(failed.telltale()).isEmpty();
        assertThat(failed.body()).doesNotContain("legal_hold").doesNotContain("Exception");
        var number = INCIDENT.matcher(failed.body());
        assertThat(number.find()).isTrue();
        assertThat(faulty.intranet().log()).containsOnlyOnce("incident " + number.group(1));
    }

    @Test
    void aFormThatIsOverLeadsAScriptToItsPageAsItLeadsPeople() {
        var guest = Shipped.guest();
        var fields = guest.signInForm(Shipped.login("auditor"), Shipped.PASSWORD);
        fields.put("jakarta.faces.ViewState", GARBAGE);
        fields.put("jakarta.faces.partial.ajax", "true");
        var answer = guest.send("POST", "/sign-in", Map.of("Faces-Request", "partial/ajax"), Guest.form(fields));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("<redirect url=\"/sign-in?expired=1\"").doesNotContain("Exception");
        assertThat(answer.telltale()).isEmpty();
    }

    @Test
    void whatIsRefusedSaysSoInTheSameWordsForAScript() {
        var staff = Shipped.as("associate-staff");
        for (var address : List.of("/organisations/new", "/nothing-here")) {
            var page = staff.get(address);
            var forScript = staff.send("GET", address, Map.of("Faces-Request", "partial/ajax", "X-Requested-With", "XMLHttpRequest", "Accept", "application/json"), null);
            assertThat(forScript.status()).as(address).isEqualTo(page.status()).isIn(403, 404);
            assertThat(forScript.heading()).as(address).isEqualTo(page.heading());
            assertThat(forScript.telltale()).as(address).isEmpty();
        }
    }
}
