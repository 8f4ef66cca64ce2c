package org.lastrada.intranet.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.lastrada.intranet.file.PictureUse;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Permission;

/** Pictures as photos of people: shown to all where the person chose so; else to themselves, colleagues, and whoever edits people everywhere. */
@ApplicationScoped
class Photos implements PictureUse {

    @PersistenceContext EntityManager database;
    @Inject Caller caller;

    @Override
    public boolean uses(String hash) {
        return database.createQuery("select count(p) from Person p where p.photo = :hash", Long.class).setParameter("hash", hash).getSingleResult() > 0;
    }

    @Override
    public boolean shows(String hash) {
        return caller.may(Permission.PERSON_VIEW) && database.createQuery("""
                        select count(p) from Person p where p.photo = :hash and (p.showsPhoto = true or p.id = :self or :edits = true
                            or exists (select 1 from Affiliation a where a.person = p and a.organisation.id = :own and a.ends is null))""", Long.class)
                .setParameter("hash", hash).setParameter("own", caller.holder().organisationId()).setParameter("self", caller.holder().personId())
                .setParameter("edits", caller.reachesPlatform(Permission.PERSON_EDIT)).getSingleResult() > 0;
    }
}
