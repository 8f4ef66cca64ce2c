package org.lastrada.intranet.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.lastrada.intranet.intake.cell.Words;
import org.lastrada.intranet.intake.plan.Decision;
import org.lastrada.intranet.intake.plan.Verdict;
import org.lastrada.intranet.intake.sheet.Reading;
import org.lastrada.intranet.intake.sheet.Sheet;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.shared.Page;

/** Brings a file and answers to its rows. Nothing here touches an organisation or a person; {@link RunImport} does. */
@Stateless
@Requires(Permission.IMPORT_RUN)
public class PrepareImport {

    private static final int LONGEST_FILE_NAME = 200;

    @Inject Imports imports;
    @Inject ImportTargets targets;
    @Inject Caller caller;
    @Inject Clock clock;

    public Page<ImportRow> page(Integer number) {
        return imports.page(Page.number(number));
    }

    /**
     * @param fileName as the browser told it
     * @return the id of the import, kept until somebody goes on with it
     */
    public long bring(ImportKind kind, String fileName, byte[] bytes) {
        var name = shortened(fileName);
        return imports.add(new Import(kind, name, bytes, Sheet.read(bytes, name), caller.name(), clock.instant())).id();
    }

    private static String shortened(String fileName) {
        var name = Words.clean(fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1).replaceAll("\\p{Cntrl}", ""));
        return name.substring(Math.max(0, name.length() - LONGEST_FILE_NAME));
    }

    public ImportColumns columns(long id) {
        return ImportColumns.of(imports.get(id));
    }

    /** Reads the stored file anew; columns are guessed again and answers to rows are forgotten. Empty means "find it". */
    public void readAs(long id, String encoding, String delimiter) {
        imports.lock(id).readAs(new Reading(null, encoding, delimiter));
    }

    /** @param columns number of the column from 0 → key of its field; a column that is not there is not imported */
    public void map(long id, Map<Integer, String> columns) {
        var one = imports.lock(id);
        one.map(one.kind().mapping(columns, one.sheet().header().size()));
    }

    public ImportPreview preview(long id) {
        var one = imports.get(id);
        return ImportPreview.of(one, targets.of(one.kind()));
    }

    public Map<String, Map<String, String>> labels(ImportKind kind, Locale language) {
        return targets.of(kind).labels(language);
    }

    /**
     * @param text part of a name or address; null for all
     * @throws NotFound when no row begins on the line
     */
    public ImportChoices choices(long id, int line, String text, Integer page) {
        var one = imports.get(id);
        if (one.sheet().rows().stream().noneMatch(row -> row.line() == line)) throw new NotFound();
        return ImportChoices.of(one, targets.of(one.kind()), line, Objects.requireNonNullElse(text, ""), Page.number(page));
    }

    public void decide(long id, int line, Decision decision) {
        var one = imports.lock(id);
        one.answer(one.answers().deciding(line, decision));
    }

    /** For a list of which only the sound part is wanted. */
    public void leaveOutErrors(long id) {
        var one = imports.lock(id);
        var answers = one.answers();
        for (var row : ImportPreview.of(one, targets.of(one.kind())).rows(Verdict.ERROR)) answers = answers.deciding(row.line(), Decision.LEAVE_OUT);
        one.answer(answers);
    }

    /** @param cells by line, then key of the field: the cell as it should have been */
    public void correct(long id, Map<Integer, Map<String, String>> cells) {
        var one = imports.lock(id);
        var answers = one.answers();
        for (var row : cells.entrySet())
            for (var cell : row.getValue().entrySet())
                if (one.kind().field(cell.getKey()) != null) answers = answers.correcting(row.getKey(), one.kind().field(cell.getKey()), cell.getValue());
        one.answer(answers);
    }

    public ImportResult result(long id) {
        return ImportResult.of(imports.get(id));
    }
}
