package org.lastrada.intranet.intake.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.lastrada.intranet.export.FileFormat;
import org.lastrada.intranet.intake.cell.TargetField.Kind;

/** Turns one cell into its value, or says precisely why not. A value is a list: one text, several codes, or nothing. */
public final class Cleaning {

    /** Control characters other than line breaks and TAB, and the signs that turn text around or hide in it. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r\\x{85}]]|[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{200B}\\x{200E}\\x{200F}\\x{2060}\\x{FEFF}\\x{FFFD}\\x{FFFE}\\x{FFFF}]|\\p{Cs}|\\p{Cn}");
    private static final Pattern FORMULA = Pattern.compile("^[ \\r\\n]*[=+\\-@\\t\\uFF1D\\uFF0B\\uFF0D\\uFF20]", Pattern.DOTALL);
    private static final Pattern SPREADSHEET_ERROR = Pattern.compile("#(N/A|REF!|NAME\\?|VALUE!|DIV/0!|NULL!|NUM!)");

    private final Vocabularies vocabularies;
    private final List<Problem> problems;

    public Cleaning(Vocabularies vocabularies, List<Problem> problems) {
        this.vocabularies = vocabularies;
        this.problems = problems;
    }

    public List<String> clean(TargetField field, String cell) {
        try {
            return value(field, cell);
        } catch (UnfitCell e) {
            problems.add(e.in(field));
            return List.of();
        }
    }

    private List<String> value(TargetField field, String written) throws UnfitCell {
        var cell = FileFormat.meant(written);
        var hidden = INVISIBLE.matcher(cell);
        if (hidden.find()) throw new UnfitCell("controlCharacter", String.format("U+%04X", cell.codePointAt(hidden.start())));
        if (field.kind() == Kind.NAME && FORMULA.matcher(cell).find()) throw new UnfitCell("formula", Words.clean(cell));
        var text = Words.clean(cell);
        if (text.isEmpty()) return List.of();
        if (SPREADSHEET_ERROR.matcher(text).matches()) throw new UnfitCell("spreadsheetError", text);
        switch (field.kind()) {
            case NAME: return List.of(atMost(field.longest(), legible(text)));
            case COUNTRY: return List.of(country(text));
            case COUNTRIES: return several(field, text, WorldNames::country, "unknownCountryLeftOut");
            case DATE: return List.of(Dates.read(text).toString());
            case YEAR: return List.of(Dates.year(text));
            case WEBSITE: return List.of(atMost(field.longest(), Addresses.website(text)));
            case EMAIL: return List.of(Addresses.email(text));
            case PHONE: return List.of(Addresses.phone(text));
            case LANGUAGES: return several(field, text, WorldNames::language, "unknownLanguage");
            case TERMS: return terms(field, text);
            case CODE: return List.of(code(field, text));
            default: return List.of(atMost(field.longest(), text));
        }
    }

    /** Question marks are what a spreadsheet leaves of letters that its encoding does not have. */
    private static String legible(String name) throws UnfitCell {
        if (name.codePoints().noneMatch(Character::isLetterOrDigit)) throw new UnfitCell("noLetters", name);
        return name;
    }

    private static String atMost(int length, String text) throws UnfitCell {
        if (text.length() > length) throw new UnfitCell("tooLong", text.length(), length);
        return text;
    }

    private static String country(String text) throws UnfitCell {
        var found = WorldNames.country(text);
        if (found.isEmpty()) throw new UnfitCell("unknownCountry", text);
        return found.get(0);
    }

    private String code(TargetField field, String text) throws UnfitCell {
        var vocabulary = vocabularies.of(field);
        if (vocabulary.isEmpty() && field != PersonField.ORGANISATION) return atMost(field.longest(), text);
        var found = vocabulary.find(text);
        if (found.size() > 1) throw new UnfitCell("ambiguous", text);
        if (!found.isEmpty()) return found.get(0);
        if (field == PersonField.ORGANISATION) throw new UnfitCell("unknownOrganisation", text);
        throw new UnfitCell(field == OrganisationField.CLASS ? "unknownClass" : "unknownChoice", text, vocabulary.known());
    }

    private List<String> terms(TargetField field, String text) {
        var vocabulary = vocabularies.of(field);
        return several(field, text, vocabulary.isEmpty() ? List::of : vocabulary::find, "unknownTerm");
    }

    /** The whole cell first: a label may itself hold a slash or a comma. */
    private List<String> several(TargetField field, String text, Function<String, List<String>> find, String unknownName) {
        var whole = find.apply(text);
        if (whole.size() == 1 && !whole.get(0).equals(text)) return whole;
        var values = new LinkedHashSet<String>();
        var unknown = new ArrayList<String>();
        for (var part : Arrays.stream(text.split("[;,/|]")).map(String::strip).filter(p -> !p.isEmpty()).toList()) {
            var found = find.apply(part);
            if (found.isEmpty()) unknown.add(part);
            else values.add(found.get(0));
        }
        if (!unknown.isEmpty()) problems.add(Problem.warning(field.key(), unknownName, String.join(", ", unknown)));
        return List.copyOf(values);
    }
}
