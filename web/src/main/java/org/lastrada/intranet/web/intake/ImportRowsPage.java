package org.lastrada.intranet.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.lastrada.intranet.intake.ImportPreview;
import org.lastrada.intranet.intake.ImportState;
import org.lastrada.intranet.intake.PrepareImport;
import org.lastrada.intranet.intake.RunImport;
import org.lastrada.intranet.intake.plan.Decision;
import org.lastrada.intranet.intake.plan.Verdict;
import org.lastrada.intranet.web.faces.Query;
import org.omnifaces.util.Faces;

/** The rows of an import: what becomes of each, what somebody has to decide, and the button that writes it all. */
@Named("importRows")
@ViewScoped
public class ImportRowsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject PrepareImport imports;
    @Inject RunImport run;
    @Inject Query query;
    @Inject Previewed previewed;
    private final ShownRows shown = new ShownRows();
    private long id;
    private String search;

    public void load() {
        id = query.id();
        search = Faces.getRequestQueryString().replaceAll("&?done=[^&]*", "");
        if (getPreview().about().state() != ImportState.PREPARED) Faces.redirect("/imports/result?id=%s", String.valueOf(id));
        shown.choose(query.is("verdict", "LEFT_OUT") ? getPreview().rowsLeftOut() : getPreview().rows(query.choice("verdict", Verdict.class).orElse(null)), query.number("page"));
    }

    public void decide(int line, String choice) {
        decide(line, new Decision(Decision.Choice.valueOf(choice), null));
    }

    public void sameAs(int line, long other) {
        decide(line, Decision.sameAs(other));
    }

    public void chooseOther(int line) {
        imports.correct(id, shown.corrections());
        Faces.redirect("/imports/same?id=%s&line=%s&from=%s", String.valueOf(id), String.valueOf(line), String.valueOf(getShown().getPage().number()));
    }

    private void decide(int line, Decision decision) {
        imports.correct(id, shown.corrections());
        imports.decide(id, line, decision);
        again();
    }

    public void correct() {
        imports.correct(id, shown.corrections());
        again();
    }

    public void leaveOutErrors() {
        imports.leaveOutErrors(id);
        again();
    }

    private void again() {
        Faces.redirect("/imports/rows?" + search);
    }

    /** A refusal shows the rows as they are by then, not as this request found them before. */
    public void apply() {
        previewed.forget();
        shown.forget();
        var work = run.apply(id, query.text("shown"));
        Faces.redirect(work.map(running -> "/progress/detail?id=" + running).orElse("/imports/result?id=" + id + "&done=intake.applied"));
    }

    public ImportPreview getPreview() {
        return previewed.of(id);
    }

    public ShownRows getShown() {
        return shown.of(getPreview());
    }

    public Verdict[] getVerdicts() {
        return Verdict.values();
    }

    public long getId() {
        return id;
    }
}
