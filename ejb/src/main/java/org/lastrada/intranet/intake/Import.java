package org.lastrada.intranet.intake;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.lastrada.intranet.audit.AuditedAs;
import org.lastrada.intranet.audit.Unaudited;
import org.lastrada.intranet.intake.plan.Answers;
import org.lastrada.intranet.intake.plan.ColumnMapping;
import org.lastrada.intranet.intake.sheet.Reading;
import org.lastrada.intranet.intake.sheet.Sheet;

/**
 * A file somebody brought, how it is read and what was answered to its rows. What it would do is computed from these whenever it is
 * asked; what it did is kept, so that it can be undone. Prepared, then applied once, then perhaps undone; nothing goes back.
 */
@Entity
@AuditedAs(value = "import", personal = true)
class Import {

    private static final String ON_THE_WAY = "a step on the way; what comes of it is audited record by record";

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private Long id;
    @Version
    private int version;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ImportKind kind;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ImportState state = ImportState.PREPARED;
    private String fileName;
    @Unaudited(ON_THE_WAY)
    @Column(columnDefinition = "longblob")
    private byte[] content;
    @Unaudited(ON_THE_WAY)
    private String encoding;
    @Unaudited(ON_THE_WAY)
    @Column(name = "cut_by")
    private String delimiter;
    @Unaudited(ON_THE_WAY)
    @Column(columnDefinition = "mediumtext")
    private String mapping;
    @Unaudited(ON_THE_WAY)
    @Column(columnDefinition = "mediumtext")
    private String answers = ImportJson.of(Answers.NONE);
    @Unaudited("the records themselves are audited")
    @Column(columnDefinition = "mediumtext")
    private String effects = ImportJson.of(List.of());
    @Column(name = "row_total")
    private int lines;
    private int added;
    private int changed;
    @Unaudited("the row itself says who")
    private String createdBy;
    private Instant createdAt;
    @Unaudited("the row itself says who")
    private String appliedBy;
    private Instant appliedAt;
    @Unaudited("the row itself says who")
    private String undoneBy;
    private Instant undoneAt;

    protected Import() { }

    Import(ImportKind kind, String fileName, byte[] content, Sheet sheet, String by, Instant now) {
        this.kind = kind;
        this.fileName = fileName;
        this.content = content.clone();
        this.createdBy = by;
        this.createdAt = now;
        read(sheet);
    }

    /** Another encoding or delimiter makes other cells: what was answered so far no longer fits them. */
    void readAs(Reading reading) {
        mustBePrepared();
        read(Sheet.read(content, fileName, reading));
        answers = ImportJson.of(Answers.NONE);
    }

    private void read(Sheet sheet) {
        encoding = sheet.reading().encoding();
        delimiter = sheet.reading().delimiter();
        lines = sheet.rows().size();
        mapping = ImportJson.of(kind.guess(sheet));
    }

    void map(ColumnMapping chosen) {
        mustBePrepared();
        mapping = ImportJson.of(chosen);
    }

    void answer(Answers given) {
        mustBePrepared();
        answers = ImportJson.of(given);
    }

    void applied(List<Effect> done, String by, Instant now) {
        mustBePrepared();
        state = ImportState.APPLIED;
        effects = ImportJson.of(done);
        added = (int) done.stream().filter(Effect::added).count();
        changed = done.size() - added;
        appliedBy = by;
        appliedAt = now;
    }

    void undone(String by, Instant now) {
        if (state != ImportState.APPLIED) throw new ImportIsNotApplied(fileName);
        state = ImportState.UNDONE;
        undoneBy = by;
        undoneAt = now;
    }

    private void mustBePrepared() {
        if (state != ImportState.PREPARED) throw new ImportIsFinished(fileName);
    }

    boolean isPrepared() {
        return state == ImportState.PREPARED;
    }

    /** In a row, or in what it did. */
    boolean names(Predicate<String> theirRow) {
        return Stream.concat(sheet().rows().stream().map(row -> String.join(";", row.cells())), Stream.of(effects, answers)).anyMatch(theirRow);
    }

    /** As it is handed to who brought it. */
    List<Object> told() {
        return Arrays.asList(fileName, createdAt, appliedAt, undoneAt);
    }

    Long id() {
        return id;
    }

    ImportKind kind() {
        return kind;
    }

    Sheet sheet() {
        return Sheet.read(content, fileName, new Reading(null, encoding, delimiter));
    }

    ColumnMapping mapping() {
        return ImportJson.mapping(mapping);
    }

    Answers answers() {
        return ImportJson.answers(answers);
    }

    List<Effect> effects() {
        return ImportJson.effects(effects);
    }

    ImportRow row() {
        return new ImportRow(id, kind, state, fileName, lines, added, changed, createdBy, createdAt, appliedBy, appliedAt, undoneBy, undoneAt);
    }
}
