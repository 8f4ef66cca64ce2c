package org.lastrada.intranet.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collection;
import java.util.Objects;
import org.lastrada.intranet.people.EditPerson;
import org.lastrada.intranet.people.OwnProfile;
import org.lastrada.intranet.people.PersonText;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.web.faces.Format;
import org.lastrada.intranet.web.faces.I18n;
import org.lastrada.intranet.web.faces.Merge;
import org.lastrada.intranet.web.faces.Query;

/** Writing about a person, oneself or another. Who was slower gets both texts to choose from. */
@Named("editPerson")
@ViewScoped
public class EditPersonPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject EditPerson others;
    @Inject OwnProfile own;
    @Inject Caller caller;
    @Inject Query query;
    @Inject I18n i18n;
    @Inject Format format;
    private long id;
    private int version;
    private String name;
    private boolean decidesVisibility;
    private PersonForm opened;
    private PersonForm form;
    private Merge merge;

    public void load() {
        id = query.id("id");
        form = base(current());
    }

    public String save() {
        if (merge != null) form.take(merge.merged());
        var now = current();
        if (now.version() != version) return compare(now);
        if (isOwn()) own.describe(version, form.profile(null), form.visibility());
        else others.describe(id, version, form.profile(null), form.visibility());
        return "/people/detail?faces-redirect=true&id=" + id + "&done=people.saved";
    }

    /** Without anything to choose, saving goes on with what fits together. */
    private String compare(PersonText now) {
        merge = new Merge(opened.values(), form.values(), new PersonForm(now).values(), this::words);
        base(now);
        return merge.getConflicts().isEmpty() ? save() : null;
    }

    private PersonForm base(PersonText text) {
        version = text.version();
        name = text.profile().givenName() + " " + text.profile().familyName();
        decidesVisibility = text.decidesVisibility();
        opened = new PersonForm(text);
        return new PersonForm(text);
    }

    private PersonText current() {
        return isOwn() ? own.mine() : others.forEditing(id);
    }

    @SuppressWarnings("unchecked")
    private String words(String label, Serializable value) {
        if (value instanceof Boolean shown) return i18n.get(shown ? "shell.yes" : "shell.no");
        return value instanceof Collection<?> codes ? format.languages((Collection<String>) codes) : Objects.toString(value, "");
    }

    public boolean isOwn() {
        return Objects.equals(caller.holder().personId(), id);
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public boolean isDecidesVisibility() {
        return decidesVisibility;
    }

    public PersonForm getForm() {
        return form;
    }

    /** Null while there is nothing to choose. */
    public Merge getMerge() {
        return merge;
    }
}
