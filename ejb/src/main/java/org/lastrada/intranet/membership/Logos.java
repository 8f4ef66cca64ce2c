package org.lastrada.intranet.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.lastrada.intranet.file.PictureUse;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Permission;

/** Pictures as logos of organisations: whoever may see organisations sees them. */
@ApplicationScoped
class Logos implements PictureUse {

    @PersistenceContext EntityManager database;
    @Inject Caller caller;

    @Override
    public boolean shows(String hash) {
        return caller.may(Permission.ORGANISATION_VIEW) && uses(hash);
    }

    @Override
    public boolean uses(String hash) {
        return database.createQuery("select count(o) from Organisation o where o.logo = :hash", Long.class).setParameter("hash", hash).getSingleResult() > 0;
    }
}
