package org.lastrada.intranet.people;

import java.time.LocalDate;
import java.util.Objects;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Permission;

/**
 * How much of a person a reader sees. The person, colleagues of the same organisation and whoever may write about them see everything;
 * auditors see who it is; others see who it is, if the person is listed and still there, and what the person chose to show.
 */
enum Sight {
    NOTHING, WHAT_IS_SHOWN, EVERYTHING;

    /** @param reachesHome whether the reader may write about people of the person's organisation */
    record Reader(Long personId, Long organisationId, boolean reachesHome, boolean isAuditor) {

        static Reader of(Caller caller, Person person, LocalDate today) {
            var home = person.home(today).map(affiliation -> affiliation.organisation().id());
            var reaches = home.map(id -> caller.may(Permission.PERSON_EDIT, id)).orElse(caller.reachesPlatform(Permission.PERSON_EDIT));
            return new Reader(caller.holder().personId(), caller.holder().organisationId(), reaches, caller.may(Permission.AUDIT_VIEW));
        }
    }

    static Sight of(Person person, Reader reader, LocalDate today) {
        var home = person.home(today).map(affiliation -> affiliation.organisation().id()).orElse(null);
        var isColleague = reader.organisationId() != null && reader.organisationId().equals(home);
        if (Objects.equals(reader.personId(), person.id()) || isColleague || reader.reachesHome()) return EVERYTHING;
        if (reader.isAuditor() || person.visibility().listed() && person.affiliation(today).isPresent()) return WHAT_IS_SHOWN;
        return NOTHING;
    }

    static boolean ofAll(Caller caller, long organisationId) {
        return Objects.equals(caller.holder().organisationId(), organisationId) || caller.reachesPlatform(Permission.PERSON_EDIT);
    }
}
