package org.lastrada.intranet.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lastrada.intranet.people.Staff;
import org.lastrada.intranet.people.StaffPage;
import org.lastrada.intranet.web.faces.Query;

/** Who works for one organisation and who stands for it. */
@Named
@RequestScoped
public class OrganisationPeople {

    @Inject Staff boundary;
    @Inject Query query;
    private StaffPage staff;

    public void load() {
        staff = boundary.of(query.id(), query.number("page"));
    }

    public StaffPage getStaff() {
        return staff;
    }
}
