package org.lastrada.intranet.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.lastrada.intranet.intake.ImportChoices;
import org.lastrada.intranet.intake.PrepareImport;
import org.lastrada.intranet.intake.plan.Decision;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.web.faces.Query;
import org.omnifaces.util.Faces;

/** Any record of the platform, to say that a row of the file is the same. */
@Named("importSame")
@ViewScoped
public class ImportSamePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject PrepareImport imports;
    @Inject Query query;
    private long id;
    private int line;
    private int from;
    private transient ImportChoices choices;

    public void load() {
        id = query.id();
        line = Optional.ofNullable(query.number("line")).orElseThrow(NotFound::new);
        from = Objects.requireNonNullElse(query.number("from"), 1);
    }

    public void choose(long other) {
        imports.decide(id, line, Decision.sameAs(other));
        Faces.redirect(getBack());
    }

    /** The rows from which somebody came here. */
    public String getBack() {
        return "/imports/rows?id=" + id + "&page=" + from + "#row-" + line;
    }

    public ImportChoices getChoices() {
        if (choices == null) choices = imports.choices(id, line, query.text("text"), query.number("page"));
        return choices;
    }

    public long getId() {
        return id;
    }

    public int getLine() {
        return line;
    }

    public int getFrom() {
        return from;
    }
}
