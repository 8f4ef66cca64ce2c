package org.lastrada.intranet.web.membership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import org.lastrada.intranet.membership.EditOrganisation;
import org.lastrada.intranet.web.faces.Merge;
import org.lastrada.intranet.web.faces.Query;

/** Writing about an organisation. When somebody else saved meanwhile, both texts are put together and what clashes is chosen. */
@Named("editOrganisation")
@ViewScoped
public class EditOrganisationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject EditOrganisation boundary;
    @Inject OrganisationFields fields;
    @Inject Query query;
    private long id;
    private int version;
    private String name;
    private LinkedHashMap<String, Serializable> base;
    private LinkedHashMap<String, Serializable> form;
    private Merge merge;

    public void load() {
        id = query.id();
        var detail = boundary.forEditing(id);
        version = detail.version();
        name = detail.profile().shortName();
        base = fields.of(detail.profile());
        form = new LinkedHashMap<>(base);
    }

    public String save() {
        var latest = boundary.forEditing(id);
        if (latest.version() != version) return putTogether(fields.of(latest.profile()), latest.version());
        boundary.describe(id, version, fields.profile(form));
        return done();
    }

    private String putTogether(LinkedHashMap<String, Serializable> theirs, int latestVersion) {
        merge = new Merge(base, form, theirs, fields::words);
        base = theirs;
        version = latestVersion;
        return merge.getConflicts().isEmpty() ? saveMerged() : null;
    }

    public String saveMerged() {
        form = new LinkedHashMap<>(merge.merged());
        merge = null;
        return save();
    }

    private String done() {
        return "/organisations/detail?faces-redirect=true&id=" + id + "&done=membership.saved";
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public LinkedHashMap<String, Serializable> getForm() {
        return form;
    }

    public Merge getMerge() {
        return merge;
    }
}
