package org.lastrada.intranet.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lastrada.intranet.file.FileHolder;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.shared.NotFound;

/** The documents of an organisation: its own staff's, and the secretariat's. */
@ApplicationScoped
class OrganisationFiles implements FileHolder {

    @Inject Organisations organisations;
    @Inject Caller caller;

    @Override
    public String kind() {
        return "organisation";
    }

    @Override
    public boolean maySee(long subject) {
        return caller.may(Permission.DOCUMENT_VIEW, subject) && organisations.find(subject).isPresent();
    }

    @Override
    public boolean mayAdd(long subject) {
        return caller.may(Permission.DOCUMENT_ADD, subject);
    }

    @Override
    public boolean mayRemove(long subject) {
        return caller.may(Permission.DOCUMENT_REMOVE, subject);
    }

    @Override
    public String title(long subject) {
        return organisations.find(subject).orElseThrow(NotFound::new).shortName();
    }

    @Override
    public String address(long subject) {
        return "/organisations/documents?id=" + subject;
    }

    @Override
    public Long organisation(long subject) {
        return subject;
    }
}
