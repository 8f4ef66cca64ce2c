package org.lastrada.intranet.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lastrada.intranet.intake.cell.OrganisationField;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.shared.Texts;

/** The register as a table: everything that is written about an organisation, under the headings that an import reads, and its status. In the caller's language. */
@ApplicationScoped
class RegisterSheet {

    private static final String STATUS = "membership.status";
    private static final List<OrganisationField> COLUMNS = List.of(OrganisationField.values());

    @Inject Organisations organisations;
    @Inject ImportedWords words;
    @Inject Caller caller;

    static List<String> header(Texts texts) {
        return Stream.concat(COLUMNS.stream().map(OrganisationField::textKey), Stream.of(STATUS)).map(texts::get).toList();
    }

    /** In their order, each as wide as the header. */
    List<List<Object>> rows(List<OrganisationRow> shown) {
        var texts = caller.texts();
        var whole = organisations.whole(shown.stream().map(OrganisationRow::id).toList());
        var labels = words.labels(texts.locale());
        return shown.stream().map(row -> cells(ImportedValues.of(whole.get(row.id())), row, labels, texts)).toList();
    }

    private static List<Object> cells(Map<OrganisationField, List<String>> values, OrganisationRow row, Map<String, Map<String, String>> labels, Texts texts) {
        var cells = new ArrayList<>();
        for (var field : COLUMNS) cells.add(cell(field, values.get(field), said(field, labels, texts)));
        cells.add(texts.get(STATUS + "." + row.status()));
        return cells;
    }

    private static Object cell(OrganisationField field, List<String> values, Function<String, String> said) {
        if (values == null) return null;
        return switch (field) {
            case FOUNDED -> Integer.valueOf(values.get(0));
            case JOINED -> LocalDate.parse(values.get(0));
            default -> values.stream().map(said).sorted().collect(Collectors.joining("; "));
        };
    }

    private static Function<String, String> said(OrganisationField field, Map<String, Map<String, String>> labels, Texts texts) {
        return switch (field) {
            case COUNTRY, COUNTRIES_SERVED -> texts::country;
            case LANGUAGES -> texts::nameOfLanguage;
            case STAFF_BAND -> code -> texts.get("membership.staff." + code);
            case BUDGET_BAND -> code -> texts.get("membership.budget." + code);
            default -> code -> labels.getOrDefault(field.key(), Map.of()).getOrDefault(code, code);
        };
    }

    /** The same where only texts are kept. */
    List<List<String>> texts(List<OrganisationRow> shown) {
        return rows(shown).stream().map(row -> row.stream().map(cell -> Objects.toString(cell, null)).toList()).toList();
    }
}
