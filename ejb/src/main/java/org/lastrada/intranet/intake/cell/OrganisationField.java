package org.lastrada.intranet.intake.cell;

import java.util.List;

/** What a column of a list of organisations can be. Headings in English, French, German and what neighbours write. */
public enum OrganisationField implements TargetField {

    NAME("name", Kind.NAME, "name", "short name", "organisation", "organization", "organisation name", "ngo", "nom", "nom court", "organisme", "nom de l'organisation", "name der organisation", "kurzname", "verein"),
    LEGAL_NAME("legalName", Kind.NAME, "legal name", "full name", "official name", "registered name", "nom légal", "nom complet", "raison sociale", "dénomination", "rechtlicher name", "voller name", "vollständiger name", "offizieller name"),
    COUNTRY("country", Kind.COUNTRY, "country", "country of seat", "country code", "seat", "pays", "pays du siège", "code pays", "land", "sitzland", "staat", "país", "paese", "kraj"),
    COUNTRIES_SERVED("countriesServed", Kind.COUNTRIES, "countries served", "works in", "active in", "countries", "pays desservis", "pays d'intervention", "länder", "tätig in", "einsatzländer"),
    LEGAL_FORM("legalForm", Kind.TEXT, "legal form", "legal status", "forme juridique", "statut juridique", "rechtsform"),
    REGISTRATION_NUMBER("registrationNumber", Kind.TEXT, "registration number", "registration no", "reg no", "register number", "registration", "numéro d'enregistrement", "numéro d'immatriculation", "siren", "siret", "registernummer", "registrierungsnummer", "vereinsregisternummer"),
    FOUNDED("founded", Kind.YEAR, "founded", "year founded", "founded in", "established", "année de création", "fondée en", "création", "gegründet", "gründungsjahr", "gründung"),
    WEBSITE("website", Kind.WEBSITE, "website", "web", "web site", "homepage", "url", "www", "internet", "site", "site web", "site internet", "webseite", "webadresse"),
    EMAIL("email", Kind.EMAIL, "email", "e-mail", "mail", "email address", "e-mail address", "courriel", "adresse e-mail", "adresse électronique", "mél", "e-mail-adresse", "contact email"),
    PHONE("phone", Kind.PHONE, "phone", "telephone", "tel", "phone number", "téléphone", "numéro de téléphone", "telefon", "telefonnummer"),
    CITY("city", Kind.TEXT, "city", "town", "place", "ville", "localité", "commune", "stadt", "ort", "sitz"),
    SERVICES("services", Kind.TERMS, "services", "services offered", "activities", "prestations", "services offerts", "activités", "angebote", "dienste", "leistungen", "dienstleistungen"),
    TARGET_GROUPS("targetGroups", Kind.TERMS, "target groups", "target group", "groups served", "groupes cibles", "public", "publics", "groupe cible", "zielgruppen", "zielgruppe"),
    LANGUAGES("languages", Kind.LANGUAGES, "languages", "language", "working languages", "langues", "langue", "langues de travail", "sprachen", "sprache", "arbeitssprachen"),
    THEMES("themes", Kind.TERMS, "themes", "theme", "topics", "thèmes", "thématiques", "sujets", "themen", "schwerpunkte"),
    CLASS("class", Kind.CODE, "class", "type", "membership", "membership class", "member type", "category", "classe", "catégorie", "type de membre", "adhésion", "klasse", "mitgliedsart", "kategorie", "typ"),
    JOINED("joined", Kind.DATE, "joined", "member since", "joined on", "date joined", "since", "membre depuis", "date d'adhésion", "adhésion le", "mitglied seit", "beitritt", "beitrittsdatum"),
    STAFF_BAND("staffBand", Kind.CODE, "staff band", "staff", "number of staff", "employees", "effectif", "effectifs", "salariés", "personal", "mitarbeitende", "mitarbeiterzahl"),
    BUDGET_BAND("budgetBand", Kind.CODE, "budget band", "budget", "annual budget", "budget annuel", "jahresbudget", "haushalt"),
    DESCRIPTION("description", Kind.TEXT, "description", "about", "notes", "présentation", "à propos", "beschreibung", "über uns", "profil");

    private final String key;
    private final Kind kind;
    private final List<String> headings;

    OrganisationField(String key, Kind kind, String... headings) {
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

    /** An organisation that is new needs all three; one that is known keeps its own. */
    @Override
    public boolean isRequired() {
        return this == NAME || this == COUNTRY || this == CLASS;
    }

    @Override
    public int longest() {
        return switch (this) {
            case NAME, CITY, LEGAL_FORM -> 120;
            case LEGAL_NAME -> 200;
            case REGISTRATION_NUMBER -> 80;
            case WEBSITE -> 300;
            default -> LONGEST_TEXT;
        };
    }

    @Override
    public List<String> headings() {
        return headings;
    }

    @Override
    public String textKey() {
        return "intake.organisation." + key;
    }
}
