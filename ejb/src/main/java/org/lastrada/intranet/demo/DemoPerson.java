package org.lastrada.intranet.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody who works, or worked, in an organisation of the platform.
 *
 * @param key             stable
 * @param organisationKey where the person belongs today or belonged last; {@link DemoPlatform#SECRETARIAT} for the office
 * @param givenName       in the person's own script, as {@code familyName}
 * @param latinName       the whole name in Latin letters
 * @param email           ASCII, unique
 * @param languages       ISO 639, the first is the one they grew up with
 * @param belongings      oldest first; more than one for who changed organisation
 * @param role            the role given to the account by hand, as {@code rights.csv} writes it, or null: what people may do otherwise
 *                        follows from their functions and their organisation
 * @param language        of the interface: en or fr
 * @param leftOn          the last day, or null for who is still there
 */
public record DemoPerson(String key, String organisationKey, String givenName, String familyName, String latinName, String email,
                         String jobTitle, String phone, List<String> languages, List<Belonging> belongings, List<Function> functions,
                         String role, String language, AccountState account, Shows shows, LocalDate leftOn) {

    public enum AccountState { ACTIVE, INVITED, DISABLED, NONE }

    /** @param to the last day of it, or null while it lasts */
    public record Belonging(String organisationKey, LocalDate from, LocalDate to) { }

    /**
     * @param code HEAD, VOTING_REPRESENTATIVE, DEPUTY, FINANCE, DATA, PRESS or SAFETY, in the organisation the person belongs to
     * @param to   the last day of it, or null while it lasts
     */
    public record Function(String code, LocalDate from, LocalDate to) {

        public boolean lasts() {
            return to == null;
        }
    }

    /** What the person chose to let others see. */
    public record Shows(boolean email, boolean phone, boolean photo, boolean listed) { }

    public boolean holds(String function) {
        return functions.stream().anyMatch(f -> f.lasts() && f.code().equals(function));
    }
}
