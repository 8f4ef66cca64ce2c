package org.lastrada.intranet.home;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.SignedIn;
import org.lastrada.intranet.shared.Days;
import org.lastrada.intranet.shared.Page;

/** What the caller has to do, and what they did. A source that fails is named; the others answer all the same. */
@Stateless
@SignedIn
public class Duties {

    static final int OF_EACH_SOURCE = 5;

    @Inject Sources sources;
    @Inject DutyRows rows;
    @Inject Days days;
    @Inject Caller caller;

    /** The most urgent of each source, in one question to the database. */
    public DutyBoard board() {
        var failures = new ArrayList<SourceFailure>();
        var found = rows.mostUrgent(sources.open(failures), asker(), OF_EACH_SOURCE, failures);
        return new DutyBoard(DutyGroup.of(found), days.today(), failures);
    }

    /** All of it, the most urgent first. */
    public DutyPage open(Integer number) {
        var failures = new ArrayList<SourceFailure>();
        return new DutyPage(rows.open(sources.open(failures), asker(), Page.number(number), failures), days.today(), failures);
    }

    /** What is done, the latest first. */
    public DutyPage done(Integer number) {
        var failures = new ArrayList<SourceFailure>();
        return new DutyPage(rows.done(sources.done(failures), asker(), Page.number(number), failures), days.today(), failures);
    }

    private Asker asker() {
        return Asker.of(caller.holder(), days.today());
    }
}
