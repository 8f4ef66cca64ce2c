package org.lastrada.intranet.fault;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lastrada.intranet.shipped.Ask;
import org.lastrada.intranet.shipped.Form;
import org.lastrada.intranet.shipped.Guest;

/** A list of new organisations, all of one city: written whole or not at all, each with an entry of the trail. */
record Intake(String key) implements Deed {

    private static final int ROWS = 10;
    private static final int NAME = 14;
    private static final String WRITTEN = "select count(*) from intranet.organisation where city = ?";
    private static final String TOLD = "select count(*) from intranet.audit_entry where action = 'organisation.created' and after_state like ?";

    /** A list that was written finds nothing new when it is brought again, and has no button. */
    @Override
    public void perform(Guest person) {
        var bring = Form.on(NotDone.unlessShown(person.get("/imports/new")), "bring").bringing("file", key + ".csv", list());
        var columns = NotDone.unless(bring.press(person, "read"), "/imports/columns");
        var rows = NotDone.unless(Form.on(NotDone.unlessShown(person.get(columns)), "columns").press(person, "on"), "/imports/rows");
        var form = Form.on(NotDone.unlessShown(person.get(rows)), "rows");
        if (form.has("apply")) NotDone.unless(form.press(person, "apply"), "/imports/result");
    }

    private String list() {
        return "name,country,class,joined,city\n" + IntStream.range(0, ROWS).mapToObj(this::row).collect(Collectors.joining());
    }

    /** Names that nobody takes for one another. */
    private String row(int number) {
        var random = new Random((key + number).hashCode());
        var name = random.ints(NAME, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining());
        return name + ",NL,MEMBER,2024-01-01," + key + "\n";
    }

    @Override
    public double effects(Ask database) {
        return (database.number(WRITTEN, key) + database.number(TOLD, "%\"" + key + "\"%")) / (2.0 * ROWS);
    }
}
