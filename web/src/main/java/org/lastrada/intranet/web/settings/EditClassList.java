package org.lastrada.intranet.web.settings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.lastrada.intranet.membership.kind.ClassRow;
import org.lastrada.intranet.membership.kind.EditClasses;
import org.omnifaces.util.Faces;

/** The classes of organisations. */
@Named
@ViewScoped
public class EditClassList implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DONE = "/settings/classes?done=settings.%s";

    @Inject EditClasses classes;
    private transient List<ClassRow> rows;

    public void moveUp(String code) {
        classes.moveUp(code);
        Faces.redirect(DONE, "moved");
    }

    public void retire(String code) {
        classes.retire(code);
        Faces.redirect(DONE, "retired");
    }

    public void bringBack(String code) {
        classes.bringBack(code);
        Faces.redirect(DONE, "brought-back");
    }

    public List<ClassRow> getRows() {
        if (rows == null) rows = classes.classes();
        return rows;
    }
}
