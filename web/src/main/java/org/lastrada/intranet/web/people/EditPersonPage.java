package org.lastrada.intranet.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.lastrada.intranet.people.EditPerson;
import org.lastrada.intranet.people.OwnProfile;
import org.lastrada.intranet.people.PersonText;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.web.faces.EditedForm;
import org.lastrada.intranet.web.faces.Query;

/** Writing about a person, oneself or another. */
@Named("editPerson")
@ViewScoped
public class EditPersonPage extends EditedForm {

    private static final long serialVersionUID = 1L;

    @Inject EditPerson others;
    @Inject OwnProfile own;
    @Inject PersonFields fields;
    @Inject Caller caller;
    @Inject Query query;
    private long id;
    private String name;
    private boolean decidesVisibility;
    /** Labels of what others see when the form is opened. */
    private Set<String> shown = Set.of();

    public void load() {
        id = query.id();
        open();
        name = getForm().get("people.given-name") + " " + getForm().get("people.family-name");
        decidesVisibility = current().decidesVisibility();
        shown = getForm().entrySet().stream().filter(field -> Boolean.TRUE.equals(field.getValue())).map(Map.Entry::getKey).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    protected Text latest() {
        var text = current();
        return new Text(text.version(), fields.of(text));
    }

    @Override
    protected void write(int basedOn, Map<String, Serializable> form) {
        var profile = fields.profile(form, current().profile().email());
        if (isOwn()) own.describe(basedOn, profile, fields.visibility(form));
        else others.describe(id, basedOn, profile, fields.visibility(form));
    }

    @Override
    protected String done() {
        return "/people/detail?faces-redirect=true&id=" + id + "&done=people.saved";
    }

    @Override
    protected String words(String label, Serializable value) {
        return fields.words(label, value);
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

    /** Of somebody else one may only show less. */
    public boolean mayShow(String label) {
        return isOwn() || shown.contains(label);
    }
}
