package org.lastrada.intranet.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lastrada.intranet.intake.ImportColumns;
import org.lastrada.intranet.intake.PrepareImport;
import org.lastrada.intranet.intake.sheet.Reading;
import org.lastrada.intranet.web.faces.Query;
import org.omnifaces.util.Faces;

/** How the file was read, and which column is what. */
@Named("importColumns")
@ViewScoped
public class ImportColumnsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject PrepareImport imports;
    @Inject Query query;
    private long id;
    private String encoding;
    private String delimiter;
    private final Map<Integer, String> chosen = new HashMap<>();
    private transient ImportColumns found;

    public void load() {
        id = query.id();
        encoding = getFound().reading().encoding();
        delimiter = getFound().reading().delimiter();
        getFound().columns().forEach(column -> chosen.put(column.number(), column.field()));
    }

    public void readAgain() {
        imports.readAs(id, encoding, delimiter);
        Faces.redirect("/imports/columns?id=%s&done=intake.read-again", String.valueOf(id));
    }

    public void goOn() {
        var columns = new HashMap<>(chosen);
        columns.values().removeIf(field -> field == null || field.isEmpty());
        imports.map(id, columns);
        Faces.redirect("/imports/rows?id=%s", String.valueOf(id));
    }

    public ImportColumns getFound() {
        if (found == null) found = imports.columns(id);
        return found;
    }

    public List<String> getEncodings() {
        return Reading.ENCODINGS.contains(encoding) ? Reading.ENCODINGS : Stream.concat(Stream.of(encoding), Reading.ENCODINGS.stream()).toList();
    }

    public List<String> getDelimiters() {
        return Reading.DELIMITERS;
    }

    public long getId() {
        return id;
    }

    public String getEncoding() {
        return encoding;
    }

    public void setEncoding(String encoding) {
        this.encoding = encoding;
    }

    public String getDelimiter() {
        return delimiter;
    }

    public void setDelimiter(String delimiter) {
        this.delimiter = delimiter;
    }

    public Map<Integer, String> getChosen() {
        return chosen;
    }
}
