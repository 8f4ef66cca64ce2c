package org.lastrada.intranet.intake.cell;

import java.util.List;

/** What a column of a list of people can be. */
public enum PersonField implements TargetField {

    GIVEN_NAME("givenName", Kind.NAME, "given name", "first name", "forename", "prénom", "vorname", "nombre", "nome", "imię"),
    FAMILY_NAME("familyName", Kind.NAME, "family name", "last name", "surname", "name", "nom", "nom de famille", "nachname", "familienname", "apellido", "cognome", "nazwisko"),
    EMAIL("email", Kind.EMAIL, "email", "e-mail", "mail", "email address", "e-mail address", "courriel", "adresse e-mail", "adresse électronique", "mél", "e-mail-adresse"),
    ORGANISATION("organisation", Kind.CODE, "organisation", "organization", "ngo", "member", "employer", "organisme", "association", "structure", "verein", "einrichtung"),
    SINCE("since", Kind.DATE, "since", "from", "start date", "started", "depuis", "date de début", "seit", "beginn"),
    FUNCTION("function", Kind.CODE, "function", "role", "fonction", "rôle", "funktion", "rolle"),
    PHONE("phone", Kind.PHONE, "phone", "telephone", "tel", "mobile", "phone number", "téléphone", "portable", "telefon", "telefonnummer", "handy"),
    JOB_TITLE("jobTitle", Kind.TEXT, "job title", "title", "position", "intitulé du poste", "poste", "titre", "berufsbezeichnung", "stelle"),
    LANGUAGES("languages", Kind.LANGUAGES, "languages", "language", "langues", "langue", "sprachen", "sprache");

    private final String key;
    private final Kind kind;
    private final List<String> headings;

    PersonField(String key, Kind kind, String... headings) {
        this.key = key;
        this.kind = kind;
        this.headings = List.of(headings);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public boolean isRequired() {
        return ordinal() <= ORGANISATION.ordinal();
    }

    @Override
    public int longest() {
        return this == GIVEN_NAME ? 100 : 120;
    }

    @Override
    public List<String> headings() {
        return headings;
    }

    @Override
    public String textKey() {
        return "intake.person." + key;
    }
}
