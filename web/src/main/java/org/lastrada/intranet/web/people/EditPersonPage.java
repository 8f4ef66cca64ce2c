package org.lastrada.intranet.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.lastrada.intranet.people.EditPerson;
import org.lastrada.intranet.people.OwnProfile;
import org.lastrada.intranet.people.PersonText;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.web.faces.Merge;
import org.lastrada.intranet.web.faces.Query;

/** Writing about a person, oneself or another. When somebody else saved meanwhile, both texts are put together and what clashes is chosen. */
@Named("editPerson")
@ViewScoped
public class EditPersonPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject EditPerson others;
    @Inject OwnProfile own;
    @Inject PersonFields fields;
    @Inject Caller caller;
    @Inject Query query;
    private long id;
    private int version;
    private String name;
    private boolean decidesVisibility;
    private LinkedHashMap<String, Serializable> base;
    private LinkedHashMap<String, Serializable> form;
    private Merge merge;

    public void load() {
        id = query.id();
        var text = current();
        name = text.profile().givenName() + " " + text.profile().familyName();
        decidesVisibility = text.decidesVisibility();
        form = fields.of(text);
        start(text);
    }

    private void start(PersonText text) {
        version = text.version();
        base = fields.of(text);
    }

    public String save() {
        var latest = current();
        if (latest.version() != version) return putTogether(latest);
        var profile = fields.profile(form, latest.profile().email());
        if (isOwn()) own.describe(version, profile, fields.visibility(form));
        else others.describe(id, version, profile, fields.visibility(form));
        return "/people/detail?faces-redirect=true&id=" + id + "&done=people.saved";
    }

    private String putTogether(PersonText theirs) {
        merge = new Merge(base, form, fields.of(theirs), fields::words);
        start(theirs);
        return merge.getConflicts().isEmpty() ? saveMerged() : null;
    }

    public String saveMerged() {
        form = new LinkedHashMap<>(merge.merged());
        merge = null;
        return save();
    }

    /** The page is everybody's for themselves: who may write about nobody else does not learn whether there is somebody else. */
    private PersonText current() {
        if (!isOwn() && !caller.may(Permission.PERSON_EDIT)) throw new NotFound();
        return isOwn() ? own.mine() : others.forEditing(id);
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

    public LinkedHashMap<String, Serializable> getForm() {
        return form;
    }

    /** Null while there is nothing to choose. */
    public Merge getMerge() {
        return merge;
    }
}
