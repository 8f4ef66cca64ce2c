package org.lastrada.intranet.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.audit.AuditLine;
import org.lastrada.intranet.audit.AuditLine.Change;

class FormerNamesTest {

    private final Person jelena = Given.person(10, "Jelena", "Ilić", null);

    @Test
    void everyNameAndAddressBeforeIsKnown() {
        var names = names(Map.of(10L, List.of(line(new Change("familyName", "Marković", "Ilić")), line(new Change("phone", "1", "2")),
                line(new Change("givenName", "Jelenna", "Jelena"), new Change("email", "j@old.example", "j@new.example")),
                line(new Change("givenName", "", "Jelenna"), new Change("familyName", "", "Marković"), new Change("email", "", "j@old.example")))));

        assertThat(names.names()).containsExactlyInAnyOrder("Jelena Marković", "Jelenna Marković", "j@old.example");
        assertThat(names.entries()).containsOnlyKeys(10L);
    }

    @Test
    void anEntryThatWasMergedIntoTheirsIsThemToo() {
        var names = names(Map.of(10L, List.of(line(new Change("mergedName", "", "Jelena Markovic"), new Change("mergedId", "", "11")), line(new Change("familyName", "Marković", "Ilić"))),
                11L, List.of(line(new Change("givenName", "Jelena", ""), new Change("familyName", "Markovic", ""), new Change("email", "jm@old.example", ""), new Change("createdAt", "2024-05-06T07:08:09Z", "")))));

        assertThat(names.names()).containsExactlyInAnyOrder("Jelena Ilić", "Jelena Marković", "Jelena Markovic", "jm@old.example");
        assertThat(names.entries()).containsOnlyKeys(10L, 11L).containsEntry(11L, Instant.parse("2024-05-06T07:08:09Z"));
    }

    private FormerNames names(Map<Long, List<AuditLine>> trail) {
        return new FormerNames(trail::get, jelena);
    }

    private static AuditLine line(Change... changes) {
        return new AuditLine(1, null, null, "", "person.changed", "person", "10", null, Arrays.asList(changes));
    }
}
