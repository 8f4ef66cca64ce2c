package org.lastrada.intranet.search.find;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.SignedIn;
import org.lastrada.intranet.search.Audience;
import org.lastrada.intranet.search.find.Found.Result;
import org.lastrada.intranet.shared.Days;

/** Everything that the caller may find. Anyone signed in may ask: what is found is decided thing by thing, by what the caller may see now. */
@Stateless
@SignedIn
public class Search {

    @Inject Finding finding;
    @Inject Caller caller;
    @Inject Days days;

    public Found find(Question question) {
        return finding.find(question, reader());
    }

    /** A few things whose title has what was typed so far, the best first. */
    public List<Result> suggest(String typed) {
        return finding.suggest(typed, reader());
    }

    private Reader reader() {
        return new Reader(Audience.of(caller.holder()), days.today());
    }
}
