package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lastrada.intranet.run.CaughtMail;

/** What people write about people and organisations is on pages and in the database, also when something goes wrong with it. */
@ResourceLock(Faulty.WHAT_BREAKS)
class WhatIsWrittenE2E {

    private static final String NAME = "Tihomila";
    private static final String ADDRESS = "tihomila@quiet.example";
    private static final String WRITTEN = "Shelterdwellers";

    private final Faulty faulty = Faulty.one();
    private final Guest maaike = faulty.signedIn("secretariat");

    @Test
    @Tag("P4")
    void itStandsInNoLineOfTheLogAndNoMail() {
        var mails = mails().size();
        addedTwiceAtOnce();
        describeThem();
        describeTheirOrganisation();
        lookForIt();
        bringItAsAList();
        whileAQuestionFails();
        faulty.ask().tell("update intranet.notice set mail_at = utc_timestamp(6) where mail_at is not null");
        Until.so("what happened was mailed", () -> mails().size() > mails + 1);

        assertThat(faulty.intranet().log()).contains("incident").doesNotContainIgnoringCase(WRITTEN).doesNotContainIgnoringCase(NAME);
        assertThat(mails()).allSatisfy(mail -> assertThat(mail.subject() + mail.text() + mail.html() + mail.headers()).doesNotContainIgnoringCase(WRITTEN));
        assertThat(mails()).filteredOn(mail -> !ADDRESS.equals(mail.recipient())).allSatisfy(mail -> assertThat(mail.subject() + mail.text() + mail.html()).doesNotContainIgnoringCase(NAME));
    }

    /** The second is stopped by the database, which names the value that it has already. */
    private void addedTwiceAtOnce() {
        var warned = NewPeople.form(maaike, NAME, ADDRESS).press(maaike, "add");
        var form = warned.status() == 200 ? Form.on(warned, "new") : NewPeople.form(maaike, NAME, ADDRESS);
        Together.now(() -> form.press(maaike, "add"), () -> form.press(maaike, "add"));
        assertThat(person()).isNotNull();
    }

    private void describeThem() {
        assertThat(Form.on(maaike.get("/people/edit?id=" + person()), "edit").with("job-title", WRITTEN).with("about", WRITTEN).press(maaike, "save").path()).startsWith("/people/detail");
    }

    private void describeTheirOrganisation() {
        var id = faulty.ask().text("select organisation_id from intranet.affiliation where person_id = ?", person());
        assertThat(Form.on(maaike.get("/organisations/edit?id=" + id), "organisation").with("description", WRITTEN).with("address", WRITTEN).press(maaike, "save").path()).startsWith("/organisations/detail");
    }

    private void lookForIt() {
        for (var address : List.of("/search?q=", "/suggestions?q=", "/people/?text=", "/organisations/?text=", "/audit/?what=", "/nothing/")) maaike.get(address + WRITTEN);
    }

    private void bringItAsAList() {
        Stream.of("name,country\n" + WRITTEN + ",XX\n", "\u0000" + WRITTEN).forEach(content -> Form.on(maaike.get("/imports/new"), "bring").bringing("file", WRITTEN + ".csv", content).press(maaike, "read"));
    }

    private void whileAQuestionFails() {
        faulty.ask().tell("rename table intranet.organisation to intranet.organisation_away");
        try {
            assertThat(maaike.get("/organisations/?text=" + WRITTEN).status()).isGreaterThanOrEqualTo(500);
        } finally {
            faulty.ask().tell("rename table intranet.organisation_away to intranet.organisation");
        }
    }

    private String person() {
        return faulty.ask().text("select id from intranet.person where email = ?", ADDRESS);
    }

    private List<CaughtMail> mails() {
        return List.copyOf(faulty.intranet().mail().mails());
    }
}
