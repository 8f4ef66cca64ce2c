package org.lastrada.intranet.web.settings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lastrada.intranet.membership.kind.EditClasses;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.web.faces.EditedForm;
import org.lastrada.intranet.web.faces.I18n;
import org.lastrada.intranet.web.faces.Query;

/** One class of organisations: its name in every language, and whether it stands in the register. */
@Named
@ViewScoped
public class EditClass extends EditedForm {

    private static final long serialVersionUID = 1L;
    private static final String LISTED = "settings.class.listed";

    @Inject EditClasses classes;
    @Inject Query query;
    @Inject I18n i18n;
    private String code;

    public void load() {
        code = Optional.ofNullable(query.text("code")).orElseThrow(NotFound::new);
        open();
        code = classes.named(code).code();
    }

    @Override
    protected Text latest() {
        var row = classes.named(code);
        var fields = LabelFields.of("", row.labels());
        fields.put(LISTED, row.listed());
        return new Text(row.version(), fields);
    }

    @Override
    protected void write(int basedOn, Map<String, Serializable> form) {
        classes.save(code, basedOn, LabelFields.labels("", form), Boolean.TRUE.equals(form.get(LISTED)));
    }

    @Override
    protected String done() {
        return "/settings/classes?faces-redirect=true&done=settings.class-saved";
    }

    @Override
    protected String words(String label, Serializable value) {
        return value instanceof Boolean listed ? i18n.get(listed ? "shell.yes" : "shell.no") : Objects.toString(value, "");
    }

    public String getCode() {
        return code;
    }
}
