package org.lastrada.intranet.draft;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Open;
import org.lastrada.intranet.rights.SignedIn;
import org.lastrada.intranet.shared.NotFound;

/** One's own drafts. Whose a draft is, and of which form, is never taken from what is sent but from the ticket sealed into the form. */
@Stateless
@SignedIn
public class Drafts {

    static final int MOST_CHARACTERS = 200_000;

    @Inject KeptDrafts drafts;
    @Inject Tickets tickets;
    @Inject Caller caller;
    @Inject Clock clock;

    /** What the form has to carry, so that what is typed into it can be kept. */
    public String ticket(OpenForm form) {
        return tickets.sealed(caller.accountId(), form);
    }

    /**
     * In place of the draft before it. What is as it was when the form was opened is no draft.
     *
     * @param base the form as it was opened, {@link Typed} as JSON
     * @param sent everything the browser sent; only fields of the ticket's form are kept, secret ones never
     * @return when it was kept, or null when there is nothing to keep
     * @throws NotFound        when the ticket is another's, or none
     * @throws DraftIsTooLarge when it is more than forms hold
     */
    public Instant keep(String ticket, String base, Map<String, List<String>> sent) {
        return keep(mine(ticket), base, sent);
    }

    /**
     * For whom the ticket was made out, whose session has ended since. Nothing is told of what is kept.
     *
     * @return the page of the form, to be opened again after signing in; nothing when it is no ticket
     */
    @Open
    public Optional<String> keepSignedOut(String ticket, String base, Map<String, List<String>> sent) {
        return tickets.opened(ticket).map(theirs -> {
            if (!isTooLarge(base, theirs.kept(sent).json())) keep(theirs, base, sent);
            return theirs.form().address();
        });
    }

    private Instant keep(Ticket ticket, String base, Map<String, List<String>> sent) {
        var typed = ticket.kept(sent);
        var before = Typed.of(base);
        if (typed.equals(before)) {
            drafts.drop(ticket.account(), ticket.form().name(), ticket.form().subject());
            return null;
        }
        if (isTooLarge(base, typed.json())) throw new DraftIsTooLarge();
        var now = clock.instant();
        drafts.keep(ticket, before.json(), typed.json(), now);
        return now;
    }

    private static boolean isTooLarge(String base, String typed) {
        return typed.length() + (base == null ? 0 : base.length()) > MOST_CHARACTERS;
    }

    /** The form was saved: there is nothing left to keep of it. @throws NotFound when the ticket is another's, or none */
    public void done(String ticket) {
        var mine = mine(ticket);
        drafts.drop(mine.account(), mine.form().name(), mine.form().subject());
    }

    private Ticket mine(String ticket) {
        return tickets.opened(ticket).filter(opened -> opened.account() == caller.accountId()).orElseThrow(NotFound::new);
    }

    /** @param subject empty for something new */
    public Optional<Instant> savedAt(String form, String subject) {
        return drafts.savedAt(caller.accountId(), form, subject);
    }

    /** @throws NotFound when there is none, or none any more */
    public KeptDraft read(String form, String subject) {
        return drafts.find(caller.accountId(), form, subject).orElseThrow(NotFound::new);
    }

    public void drop(String form, String subject) {
        drafts.drop(caller.accountId(), form, subject);
    }

    /** Newest first. */
    public List<DraftRow> mine() {
        return drafts.of(caller.accountId());
    }

    /** @throws NotFound when it is another's, or gone */
    public void drop(long id) {
        if (!drafts.drop(caller.accountId(), id)) throw new NotFound();
    }
}
