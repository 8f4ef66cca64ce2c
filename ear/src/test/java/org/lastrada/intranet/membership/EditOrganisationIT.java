package org.lastrada.intranet.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.access.Given;
import org.lastrada.intranet.audit.Rows;
import org.lastrada.intranet.shared.EditedMeanwhile;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.vocabulary.EditVocabulary;

@ExtendWith(ArquillianExtension.class)
class EditOrganisationIT {

    @Inject EditOrganisation boundary;
    @Inject MembershipDecisions decisions;
    @Inject EditVocabulary vocabulary;
    @Inject Given given;
    @Inject Rows rows;

    @Test
    void whoWritesOnAnOldTextLosesNothingAndOverwritesNothing() {
        var id = newOrganisation();
        var read = given.as(Given.MAAIKE, () -> boundary.forEditing(id));
        given.as(Given.MAAIKE, () -> boundary.describe(id, read.version(), Profiles.inCity(read.profile(), "Kraków")));

        assertThatThrownBy(() -> given.as(Given.MAAIKE, () -> boundary.describe(id, read.version(), Profiles.inCity(read.profile(), "Gdańsk"))))
                .isInstanceOf(EditedMeanwhile.class);
        assertThat(rows.text("select city from organisation where id = ?", id)).isEqualTo("Kraków");
    }

    @Test
    void aHeadWritesAboutHerOwnOrganisationOnly() {
        var other = newOrganisation();
        assertThatThrownBy(() -> given.as(Given.JELENA, () -> boundary.forEditing(other))).isInstanceOf(NotFound.class);
        var read = given.as(Given.MAAIKE, () -> boundary.forEditing(other));
        assertThatThrownBy(() -> given.as(Given.JELENA, () -> boundary.describe(other, read.version(), Profiles.inCity(read.profile(), "Łódź")))).isInstanceOf(NotFound.class);
        long own = rows.number("select id from organisation where short_name = 'Kompas' or email like '%kompas-centar%' limit 1");
        assertThat(given.as(Given.JELENA, () -> boundary.forEditing(own)).id()).isEqualTo(own);
    }

    @Test
    void aChangeIsInTheAuditTrailWithWhatWasAndWhatIs() {
        var id = newOrganisation();
        var read = given.as(Given.MAAIKE, () -> boundary.forEditing(id));
        given.as(Given.MAAIKE, () -> boundary.describe(id, read.version(), Profiles.inCity(read.profile(), "Łódź")));

        assertThat(last(id, "before_state")).isEqualTo("{\"city\":\"Warszawa\"}");
        assertThat(last(id, "after_state")).isEqualTo("{\"city\":\"Łódź\"}");
        assertThat(last(id, "actor")).isEqualTo("Maaike de Vries");
    }

    @Test
    void aChangedListIsInTheAuditTrailToo() {
        var id = newOrganisation();
        var read = given.as(Given.MAAIKE, () -> boundary.forEditing(id));
        given.as(Given.MAAIKE, () -> boundary.describe(id, read.version(), Profiles.speaking(read.profile(), Set.of("pl", "uk"))));

        assertThat(last(id, "after_state")).isEqualTo("{\"languages\":\"pl, uk\"}");
    }

    @Test
    void aDecisionAboutItsMembershipStandsBesideItsWords() {
        var id = newOrganisation();
        given.as(Given.MAAIKE, () -> decisions.join(id, LocalDate.of(2019, 3, 1)));

        assertThat(last(id, "before_state")).contains("\"joined\":\"\"");
        assertThat(last(id, "after_state")).contains("\"joined\":\"2019-03-01\"");
    }

    @Test
    void whatIsUndoneLeavesNoTraceInTheAuditTrail() {
        var name = Profiles.newName();
        given.as(Given.MAAIKE, () -> given.andUndone(() -> boundary.create("member", Profiles.named(name))));
        assertThat(rows.number("select count(*) from audit_entry where after_state like concat('%', ?, '%')", name)).isZero();
    }

    @Test
    void ofTwoWhoFoundTheSameOrganisationAtOnceOneIsToldThatTheNameIsTaken() {
        var name = Profiles.newName();
        var gate = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(2);
        var both = Stream.of(Given.MAAIKE, Given.MAAIKE).map(login -> CompletableFuture.supplyAsync(() -> outcome(login, name, gate), threads)).toList();
        gate.countDown();
        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder("created", NameIsTaken.class.getSimpleName());
        threads.shutdown();
    }

    @Test
    void aWordThatWasRetiredStaysWithWhoeverHasItAndAnEditAltersNothingButWhatItSays() {
        var id = newOrganisation();
        long word = rows.number("select min(id) from term where vocabulary = 'THEME' and retired = false");
        var read = given.as(Given.MAAIKE, () -> boundary.forEditing(id));
        given.as(Given.MAAIKE, () -> boundary.describe(id, read.version(), Profiles.carrying(read.profile(), Set.of(word))));
        given.as(Given.MAAIKE, () -> vocabulary.retire(word));
        try {
            var again = given.as(Given.MAAIKE, () -> boundary.forEditing(id));
            assertThat(again.profile().terms()).containsExactly(word);
            given.as(Given.MAAIKE, () -> boundary.describe(id, again.version(), Profiles.inCity(again.profile(), "Poznań")));
            assertThat(rows.number("select count(*) from organisation_term where organisation_id = ?", id)).isOne();
            assertThat(last(id, "after_state")).isEqualTo("{\"city\":\"Poznań\"}");
        } finally {
            given.as(Given.MAAIKE, () -> vocabulary.bringBack(word));
        }
    }

    private String outcome(String login, String name, CountDownLatch gate) {
        try {
            gate.await();
            given.as(login, () -> boundary.create("member", Profiles.named(name)));
            return "created";
        } catch (Exception e) {
            return e.getClass().getSimpleName();
        }
    }

    private long newOrganisation() {
        return given.as(Given.MAAIKE, () -> boundary.create("member", Profiles.named(Profiles.newName())));
    }

    private String last(long id, String column) {
        return rows.told("select " + column + " from audit_entry where subject_type = 'organisation' and subject_id = ? order by id desc limit 1", id);
    }
}
