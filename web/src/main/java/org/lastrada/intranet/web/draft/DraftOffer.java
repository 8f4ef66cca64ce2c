package org.lastrada.intranet.web.draft;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import org.lastrada.intranet.draft.Drafts;
import org.lastrada.intranet.draft.OpenForm;
import org.lastrada.intranet.web.faces.EditedForm;
import org.lastrada.intranet.web.faces.WholeAddress;
import org.omnifaces.util.Faces;

/** The drafts that the forms of this page were found to have, and what was decided about them. */
@Named
@ViewScoped
public class DraftOffer implements Serializable {

    private static final long serialVersionUID = 1L;

    /** One form of the page. */
    private static final class Watched implements Serializable {

        private static final long serialVersionUID = 1L;
        private Instant found;
        private Instant continued;
        private boolean merged;
        private String base;
    }

    @Inject Drafts drafts;
    private final HashMap<String, Watched> forms = new HashMap<>();
    private String address;

    /** When the draft was kept that waits for a decision, or null. Asked of the database when the page is opened. */
    public Instant offered(String form, String name, Object subject) {
        if (!forms.containsKey(form)) look(form, name, String.valueOf(subject));
        return forms.get(form).found;
    }

    /** Known before its fields are looked at, since looking asks what is offered. */
    private void look(String form, String name, String subject) {
        var watched = new Watched();
        watched.found = drafts.savedAt(name, subject).orElse(null);
        forms.put(form, watched);
        watched.base = FormFields.of(form).now().json();
    }

    /** @param page null where something new is written */
    public void resume(String form, String name, Object subject, EditedForm page) {
        var draft = drafts.read(name, String.valueOf(subject));
        var fields = FormFields.of(form);
        var watched = forms.get(form);
        if (page == null) fields.fill(draft.typed());
        else watched.merged = page.resume(draft.version(), () -> fields.fill(draft.base()), () -> fields.fill(draft.typed()));
        watched.continued = draft.savedAt();
        watched.found = null;
    }

    public void discard(String form, String name, Object subject) {
        drafts.drop(name, String.valueOf(subject));
        forms.get(form).found = null;
    }

    /** When the draft was kept that the form now holds, or null. */
    public Instant continued(String form) {
        return forms.get(form).continued;
    }

    public boolean isMerged(String form) {
        return forms.get(form).merged;
    }

    public String ticket(String form, String name, Object subject, int version, String about) {
        return drafts.ticket(new OpenForm(form, name, String.valueOf(subject), about == null ? "" : about, address(), version, FormFields.of(form).secret()));
    }

    /** The form as the page was opened. */
    public String base(String form) {
        return forms.get(form).base;
    }

    private String address() {
        var request = Faces.getRequest();
        if (address == null) address = request.getServletPath().replaceAll("\\.xhtml$", "") + WholeAddress.query(request);
        return address;
    }
}
