package org.lastrada.intranet.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.shiro.authz.AuthorizationException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.access.Given;
import org.lastrada.intranet.access.Together;
import org.lastrada.intranet.audit.AuditFilter;
import org.lastrada.intranet.audit.AuditReading;
import org.lastrada.intranet.audit.Rows;
import org.lastrada.intranet.membership.Register;
import org.lastrada.intranet.membership.RegisterFilter;
import org.lastrada.intranet.membership.RegisterOrder;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.shared.Page;

/** Who sees how much of whom, as the person who asks. */
@ExtendWith(ArquillianExtension.class)
class SeenByIT {

    @Inject PersonPages pages;
    @Inject Admission admission;
    @Inject Directory directory;
    @Inject Register register;
    @Inject AuditReading trail;
    @Inject Given given;
    @Inject Together together;
    @Inject Rows rows;

    @Test
    void colleaguesAndTheSecretariatSeeEverythingOthersWhatIsShown() {
        var nina = atKompas("nina", true);
        assertThat(given.as(Given.JELENA, () -> pages.person(nina)).email()).startsWith("nina.");
        assertThat(given.as(Given.MAAIKE, () -> pages.person(nina)).email()).startsWith("nina.");
        assertThat(given.as(Given.GIULIA, () -> pages.person(nina)).email()).isNull();
    }

    @Test
    void whoIsNotListedIsNobodyToOtherOrganisations() {
        var iva = atKompas("iva", false);
        assertThat(given.as(Given.JELENA, () -> pages.person(iva)).email()).startsWith("iva.");
        assertThat(given.as(Given.login("AUDITOR"), () -> pages.person(iva)).name()).isEqualTo("Iva Petrović");
        assertThat(given.as(Given.login("AUDITOR"), () -> pages.person(iva)).email()).isNull();
        assertThatThrownBy(() -> given.as(Given.GIULIA, () -> pages.person(iva))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> given.as(Given.GIULIA, () -> pages.person(987_654_321))).isInstanceOf(NotFound.class);
    }

    @Test
    void ofSixWhoEnterOneAddressAtOnceFiveAreToldThatItIsKnown() {
        var address = address("mila");
        var outcomes = together.all(6, () -> enter(address, "Mila"));
        assertThat(outcomes.stream().filter(outcome -> outcome.failure() == null)).hasSize(1);
        assertThat(outcomes.stream().map(Together.Outcome::failure).filter(Objects::nonNull)).hasSize(5).allMatch(EmailIsKnown.class::isInstance);
        assertThat(rows.number("select count(*) from person where email = ?", address)).isEqualTo(1);
    }

    @Test
    @Tag("E3")
    void everyListThatIsTakenAlongIsWrittenDown() {
        var before = exports();
        given.as(Given.MAAIKE, () -> directory.export(DirectoryFilter.ALL, DirectoryOrder.values()[0], false));
        given.as(Given.GIULIA, () -> register.export(RegisterFilter.ALL, RegisterOrder.values()[0], false));
        given.as(Given.DAAN, () -> trail.export(new AuditFilter(null, null, "person.created", null, null, null, null, null)));
        assertThat(exports()).isEqualTo(before + 3);
        assertThat(rows.told("select actor from audit_entry where action = 'register.exported' order by id desc limit 1")).isEqualTo("Giulia Ferrari");
        assertThat(rows.told("select after_state from audit_entry where action = 'register.exported' order by id desc limit 1")).contains("\"filter\"", "\"rows\"");
        assertThatThrownBy(() -> given.as(Given.JELENA, () -> directory.export(DirectoryFilter.ALL, DirectoryOrder.values()[0], false))).as("may look, may not export").isInstanceOf(AuthorizationException.class);
        assertThat(given.as(Given.JELENA, () -> directory.page(DirectoryFilter.ALL, DirectoryOrder.values()[0], false, 1)).rows()).isNotEmpty();
    }

    /** Pages in the order of names are asked for in another way than everything else. */
    @Test
    void aPageInTheOrderOfNamesHoldsWhomTheWholeListHolds() {
        atKompas("ora", false);
        given.as(Given.MAAIKE, () -> {
            for (var descending : List.of(false, true)) {
                var all = directory.export(DirectoryFilter.ALL, DirectoryOrder.NAME, descending);
                var second = directory.page(DirectoryFilter.ALL, DirectoryOrder.NAME, descending, 2);
                assertThat(second.total()).isEqualTo(all.size());
                var there = all.subList(Page.SIZE, Page.SIZE + second.rows().size());
                assertThat(second.rows()).as("descending: " + descending).isNotEmpty().containsExactlyInAnyOrderElementsOf(there)
                        .extracting(DirectoryRow::id).containsExactlyElementsOf(there.stream().map(DirectoryRow::id).toList());
            }
            return null;
        });
    }

    private long exports() {
        return rows.number("select count(*) from audit_entry where action in ('directory.exported', 'register.exported', 'audit.exported')");
    }

    private long atKompas(String name, boolean listed) {
        var id = enter(address(name), name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
        rows.change("update person set listed = ? where id = ?", listed, id);
        return id;
    }

    private long enter(String address, String name) {
        var kompas = rows.number("select a.organisation_id from affiliation a join person p on p.id = a.person_id where p.email = ? and a.ends is null", Given.JELENA);
        var profile = new PersonProfile(name, "Petrović", address, null, "Counsellor", null, Set.of("sr"));
        return given.as(Given.JELENA, () -> admission.add(kompas, profile, LocalDate.of(2026, 3, 2)));
    }

    private static String address(String name) {
        return name + "." + System.nanoTime() + "@kompas-centar.example";
    }
}
