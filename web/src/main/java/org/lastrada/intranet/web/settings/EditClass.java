package org.lastrada.intranet.web.settings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lastrada.intranet.membership.EditClasses;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.web.faces.Query;
import org.omnifaces.util.Faces;

/** One class of organisations: its name in every language, and whether it stands in the register. */
@Named
@ViewScoped
public class EditClass implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject EditClasses classes;
    @Inject Query query;
    private String code;
    private int version;
    private Map<String, String> labels;
    private boolean listed;

    public void load() {
        var row = classes.named(Optional.ofNullable(query.text("code")).orElseThrow(NotFound::new));
        code = row.code();
        version = row.version();
        labels = new HashMap<>(row.labels());
        listed = row.listed();
    }

    public void save() {
        classes.save(code, version, labels, listed);
        Faces.redirect("/settings/classes?done=settings.class-saved");
    }

    public String getCode() {
        return code;
    }

    public Map<String, String> getLabels() {
        return labels;
    }

    public boolean isListed() {
        return listed;
    }

    public void setListed(boolean listed) {
        this.listed = listed;
    }
}
