package org.lastrada.intranet.fault;

import org.lastrada.intranet.shipped.Ask;
import org.lastrada.intranet.shipped.Form;
import org.lastrada.intranet.shipped.Guest;

/** An organisation moves to another city; whoever edits it next starts from there. */
record Edit(String key, long organisation) implements Deed {

    private static final String TOLD = "select count(*) from intranet.audit_entry where action = 'organisation.changed' and subject_id = ? and after_state like ?";

    @Override
    public void perform(Guest person) {
        var form = Form.on(NotDone.unlessShown(person.get("/organisations/edit?id=" + organisation)), "organisation");
        if (!form.value("city").equals(key)) NotDone.unless(form.with("city", key).press(person, "save"), "/organisations/detail");
    }

    /** Told by the trail, since the city is another one soon. */
    @Override
    public double effects(Ask database) {
        return database.number(TOLD, organisation, "%\"" + key + "\"%");
    }
}
