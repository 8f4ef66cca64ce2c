package org.lastrada.intranet.people;

/**
 * What can be written about a person, as it stands now.
 *
 * @param version          what an edit must be based on
 * @param decidesVisibility whether the reader may change what is shown
 */
public record PersonText(long id, int version, PersonProfile profile, Visibility visibility, boolean decidesVisibility) {

    static PersonText of(Person person, boolean decidesVisibility) {
        return new PersonText(person.id(), person.version(), person.profile(), person.visibility(), decidesVisibility);
    }
}
