package org.lastrada.intranet.fault;

import org.lastrada.intranet.shipped.Ask;
import org.lastrada.intranet.shipped.Form;
import org.lastrada.intranet.shipped.Guest;
import org.lastrada.intranet.shipped.NewPeople;

/** A colleague is added and invited: a person, a mail that leads to an account, an entry of the trail. */
record Invitation(String key) implements Deed {

    private static final String PEOPLE = "select count(*) from intranet.person where email = ?";
    private static final String MAILS = "select count(*) from intranet.outbox_mail where recipient = ?";
    private static final String TOLD = """
            select count(*) from intranet.audit_entry a join intranet.person p on a.subject_type = 'person' and a.subject_id = p.id
            where a.action = 'person.created' and p.email = ?""";

    String address() {
        return "jana@" + key + ".example";
    }

    /** An address of another house is asked about once. */
    @Override
    public void perform(Guest person) {
        var answer = NewPeople.form(person, "Jana", address()).press(person, "add");
        if (answer.status() == 200 && !isKnown(answer.body())) answer = Form.on(answer, "new").press(person, "add");
        if (!isKnown(answer.body())) NotDone.unless(answer, "/people/detail");
    }

    private static boolean isKnown(String page) {
        return page.contains("Somebody on the platform has the address");
    }

    @Override
    public double effects(Ask database) {
        return (database.number(PEOPLE, address()) + database.number(MAILS, address()) + database.number(TOLD, address())) / 3.0;
    }
}
