package org.lastrada.intranet.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lastrada.intranet.progress.LongWork;
import org.lastrada.intranet.progress.Piece;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.shared.Texts;

/** Everybody in the directory as one file, as much of each as its owner may see. */
@ApplicationScoped
class EverybodyWork implements LongWork {

    private static final int AT_ONCE = 200;
    private static final List<String> COLUMNS = List.of("given-name", "family-name", "organisation", "country", "job-title", "functions", "languages", "email", "phone", "number");

    @Inject Directory directory;
    @Inject Caller caller;

    @Override
    public String words() {
        return "people.work.everybody";
    }

    @Override
    public Permission permission() {
        return Permission.PERSON_EXPORT;
    }

    @Override
    public long total(String about) {
        return directory.count();
    }

    @Override
    public Piece next(String about, String after) {
        var rows = directory.after(after == null ? 0 : Long.parseLong(after), AT_ONCE);
        var texts = caller.texts();
        return new Piece(rows.size(), rows.size() < AT_ONCE ? null : String.valueOf(rows.get(rows.size() - 1).id()), rows.stream().map(row -> cells(row, texts)).toList());
    }

    private static List<String> cells(DirectoryRow row, Texts texts) {
        return Arrays.asList(row.givenName(), row.familyName(), row.organisation(), texts.country(row.country()), row.jobTitle(),
                said(row.functions(), function -> texts.get("people.function." + function)), said(row.languages(), texts::nameOfLanguage),
                row.email(), row.phone(), String.valueOf(row.id()));
    }

    private static <T> String said(Collection<T> codes, Function<T, String> word) {
        return codes.stream().map(word).sorted().collect(Collectors.joining(", "));
    }

    @Override
    public List<String> header(Texts texts) {
        return COLUMNS.stream().map(column -> texts.get("people." + column)).toList();
    }

    @Override
    public String fileName() {
        return "everybody";
    }
}
