package org.lastrada.intranet.intake.plan;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lastrada.intranet.intake.cell.Addresses;
import org.lastrada.intranet.intake.cell.OrganisationField;
import org.lastrada.intranet.intake.cell.PersonField;
import org.lastrada.intranet.intake.cell.Words;
import org.lastrada.intranet.intake.plan.Candidate.Reason;

/**
 * What tells one organisation or person from another.
 *
 * @param exactName the name alone, its legal form kept
 * @param place the country of an organisation, the organisation of a person
 * @param isPerson two people of one organisation may have the same name, and near names mean nothing
 */
record Traits(Set<String> names, String exactName, String place, String host, String email, boolean isPerson) {

    /** Where many have their page: such a host tells nothing. */
    private static final Set<String> SHARED_HOSTS = Set.of("facebook.com", "m.facebook.com", "instagram.com", "linkedin.com", "x.com", "twitter.com", "youtube.com", "linktr.ee", "sites.google.com", "t.me");
    private static final double ALIKE = 0.66;

    static Traits ofOrganisation(Map<OrganisationField, List<String>> values) {
        var names = Stream.of(OrganisationField.NAME, OrganisationField.LEGAL_NAME).map(f -> first(values, f)).filter(n -> !n.isEmpty())
                .map(Words::foldName).collect(Collectors.toUnmodifiableSet());
        var website = first(values, OrganisationField.WEBSITE);
        var host = website.isEmpty() ? "" : Addresses.hostOf(website);
        return new Traits(names, Words.fold(first(values, OrganisationField.NAME)), first(values, OrganisationField.COUNTRY), SHARED_HOSTS.contains(host) ? "" : host, email(first(values, OrganisationField.EMAIL)), false);
    }

    static Traits ofPerson(Map<PersonField, List<String>> values) {
        var name = Words.fold(first(values, PersonField.GIVEN_NAME) + " " + first(values, PersonField.FAMILY_NAME));
        return new Traits(name.isEmpty() ? Set.of() : Set.of(name), name, first(values, PersonField.ORGANISATION), "", email(first(values, PersonField.EMAIL)), true);
    }

    private static <F> String first(Map<F, List<String>> values, F field) {
        return values.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }

    /** What no two can share, compared as forgivingly as the database does. */
    String unique() {
        return isPerson ? email : place + " " + exactName;
    }

    private static String email(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    Optional<Likeness> likeness(Traits other) {
        var samePlace = place.equals(other.place) || place.isEmpty() || other.place.isEmpty();
        if (isPerson && !email.isEmpty() && email.equals(other.email)) return Optional.of(new Likeness(Reason.SAME_EMAIL, true));
        if (names.stream().anyMatch(other.names::contains) && samePlace && !(isPerson && place.isEmpty())) return Optional.of(new Likeness(Reason.SAME_NAME, !isPerson));
        if (!email.isEmpty() && email.equals(other.email)) return Optional.of(new Likeness(Reason.SAME_EMAIL, samePlace));
        if (!host.isEmpty() && host.equals(other.host)) return Optional.of(new Likeness(Reason.SAME_WEBSITE, samePlace));
        if (!isPerson && samePlace && names.stream().anyMatch(n -> other.names.stream().anyMatch(o -> areNear(n, o)))) return Optional.of(new Likeness(Reason.NEAR_NAME, false));
        return Optional.empty();
    }

    /** A slip of the keyboard, or one name that is the other and a word more. */
    private static boolean areNear(String one, String other) {
        var slips = Math.min(3, Math.min(one.length(), other.length()) / 5);
        if (slips > 0 && Math.abs(one.length() - other.length()) <= slips && distance(one, other) <= slips) return true;
        var words = Set.copyOf(Arrays.asList(one.split(" ")));
        var others = Set.copyOf(Arrays.asList(other.split(" ")));
        var shared = new HashSet<>(words);
        shared.retainAll(others);
        var all = words.size() + others.size() - shared.size();
        return shared.size() >= 2 && (shared.size() == Math.min(words.size(), others.size()) || shared.size() >= ALIKE * all);
    }

    /** Levenshtein's. */
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (var j = 0; j < row.length; j++) row[j] = j;
        for (var i = 1; i <= one.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j < row.length; j++) {
                var above = row[j];
                row[j] = Math.min(Math.min(row[j - 1], above) + 1, diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1));
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
