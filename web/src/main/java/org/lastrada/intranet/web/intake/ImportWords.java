package org.lastrada.intranet.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.lastrada.intranet.intake.ImportKind;
import org.lastrada.intranet.intake.ImportPreview;
import org.lastrada.intranet.intake.ImportState;
import org.lastrada.intranet.intake.PrepareImport;
import org.lastrada.intranet.intake.cell.Problem;
import org.lastrada.intranet.intake.cell.TargetField;
import org.lastrada.intranet.intake.plan.Verdict;
import org.lastrada.intranet.web.faces.Format;
import org.lastrada.intranet.web.faces.I18n;

/** Imported values and verdicts as a person reads them. */
@Named
@RequestScoped
public class ImportWords {

    @Inject PrepareImport imports;
    @Inject I18n i18n;
    @Inject Format format;
    private final Map<ImportKind, Map<String, Map<String, String>>> labels = new EnumMap<>(ImportKind.class);

    public String problem(Problem problem) {
        return i18n.of(problem.textKey(), problem.arguments().toArray());
    }

    /** The same as {@link #value}, for a field known by its key. */
    public String valueOf(ImportKind kind, String key, List<String> values) {
        return value(kind, field(kind, key), values);
    }

    public String label(ImportKind kind, String key) {
        return i18n.get(field(kind, key).textKey());
    }

    private static TargetField field(ImportKind kind, String key) {
        return kind.fields().stream().filter(field -> field.key().equals(key)).findFirst().orElseThrow();
    }

    public String value(ImportKind kind, TargetField field, List<String> values) {
        return switch (field.kind()) {
            case COUNTRY, COUNTRIES -> format.countries(values);
            case LANGUAGES -> format.languages(values);
            case DATE -> values.stream().map(LocalDate::parse).map(format::day).collect(Collectors.joining());
            case TERMS, CODE -> values.stream().map(code -> labels(kind).getOrDefault(field.key(), Map.of()).getOrDefault(code, code)).collect(Collectors.joining(", "));
            default -> String.join(", ", values);
        };
    }

    private Map<String, Map<String, String>> labels(ImportKind kind) {
        return labels.computeIfAbsent(kind, k -> imports.labels(k, i18n.locale()));
    }

    /** What the button will do: "Add 29 organisations, change 1". */
    public String button(ImportPreview preview) {
        var added = preview.counts().get(Verdict.NEW);
        var changed = preview.counts().get(Verdict.CHANGED);
        var kind = "intake.apply." + preview.about().kind().name().toLowerCase(Locale.ROOT);
        if (changed == 0) return i18n.of(kind + ".add", added);
        return added == 0 ? i18n.of(kind + ".change", changed) : i18n.of(kind + ".both", added, changed);
    }

    public String tone(ImportState state) {
        return switch (state) {
            case PREPARED -> "info";
            case APPLIED -> "ok";
            case UNDONE -> "neutral";
        };
    }

    public String address(ImportKind kind, long id) {
        return (kind == ImportKind.ORGANISATIONS ? "/organisations/detail?id=" : "/people/detail?id=") + id;
    }

    /** @param delimiter as it stands in the file */
    public String delimiter(String delimiter) {
        return i18n.get("intake.delimiter." + Map.of(",", "comma", ";", "semicolon", "\t", "tab", "|", "bar").getOrDefault(delimiter, "comma"));
    }
}
