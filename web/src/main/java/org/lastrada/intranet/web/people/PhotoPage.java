package org.lastrada.intranet.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.lastrada.intranet.people.EditPerson;
import org.lastrada.intranet.people.OwnProfile;
import org.lastrada.intranet.people.PersonPages;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.web.faces.Query;
import org.lastrada.intranet.web.file.PictureForm;

/** A person's photo, one's own or another's. */
@Named("personPhoto")
@ViewScoped
public class PhotoPage extends PictureForm {

    private static final long serialVersionUID = 1L;

    @Inject EditPerson others;
    @Inject OwnProfile own;
    @Inject PersonPages pages;
    @Inject Caller caller;
    @Inject Query query;
    private long id;
    private String name;
    private String worn;

    public void load() {
        id = query.id();
        if (!isOwn()) others.forEditing(id);
        var person = pages.person(id);
        name = person.name();
        worn = person.photo();
    }

    @Override
    protected String wear(byte[] uploaded) {
        if (isOwn()) own.wearPhoto(uploaded);
        else others.wearPhoto(id, uploaded);
        return done("photo-worn");
    }

    @Override
    public String takeOff() {
        if (isOwn()) own.takeOffPhoto();
        else others.takeOffPhoto(id);
        return done("photo-taken-off");
    }

    private String done(String what) {
        return "/people/detail?faces-redirect=true&id=" + id + "&done=people." + what;
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

    @Override
    public String getWorn() {
        return worn;
    }
}
