package org.lastrada.intranet.intake.cell;

import java.util.List;

/** What a column can be: {@link OrganisationField} or {@link PersonField}. */
public interface TargetField {

    int LONGEST_TEXT = 4_000;

    /** How the cell is understood; decides what its value looks like once clean. */
    enum Kind {
        /** A name: one text, never a formula. */ NAME,
        /** One text. */ TEXT,
        /** ISO 3166-1 alpha-2, or XK. */ COUNTRY,
        /** Several of them. */ COUNTRIES,
        /** {@code yyyy-MM-dd}. */ DATE,
        /** {@code yyyy}. */ YEAR,
        /** http or https with a host. */ WEBSITE,
        /** One address, its domain in lower case. */ EMAIL,
        /** Digits, blanks and {@code + ( ) - . /}. */ PHONE,
        /** ISO 639 codes. */ LANGUAGES,
        /** Codes of a vocabulary; an unknown one is a warning and stays out. */ TERMS,
        /** One code of a vocabulary; an unknown one is an error. */ CODE
    }

    /** The name of the field in stored mappings and corrections. */
    String key();

    Kind kind();

    boolean isRequired();

    /** Characters of a text, as many as can be kept. */
    int longest();

    /** Headings people give it, in any language, any case. */
    List<String> headings();

    /** Its label: {@code intake.organisation.legalName}. */
    String textKey();
}
