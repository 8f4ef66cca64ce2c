package org.lastrada.intranet.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * People in the audit trail. Sealed rows tell of them by tokens; whoever is forgotten leaves the tokens, and a pseudonym in their place.
 * Not a boundary: whoever erases a person checks who may.
 */
@ApplicationScoped
public class Pseudonyms {

    /** More than anybody reads; who needs the rest asks an auditor. */
    private static final int MOST_ROWS = 20_000;

    @PersistenceContext EntityManager database;
    @Inject PersonalTexts texts;

    /** Everything that rows tell about this thing, which is a person's: before and after. The rows that are written by now included. */
    public void forget(String subjectType, long subjectId) {
        database.flush();
        texts.forget(subjectType + ":" + subjectId);
    }

    /** The same of an account, and the names under which it acted; its rows are by {@code pseudonym} from now on. */
    public void forgetAccount(long accountId, String pseudonym) {
        forget("account", accountId);
        texts.callFromNowOn(PersonalTexts.actor(accountId), pseudonym);
    }

    /** Texts about others, or about no person at all, that mention somebody. @param names as the database reads a regular expression */
    public void forgetMentioning(String names) {
        database.createNativeQuery("delete from audit_text where kind = 'STATE' and text regexp :names").setParameter("names", names).executeUpdate();
    }

    /** Every name under which the account ever acted. */
    public List<String> names(long accountId) {
        return texts.names(PersonalTexts.actor(accountId));
    }

    public long count(String subjectType, long subjectId, Long account) {
        return texts.count(subjectType, String.valueOf(subjectId), account);
    }

    /** What rows tell about the thing, and what the account did, newest first. @param account null for who has none */
    public List<AuditLine> rows(String subjectType, long subjectId, Long account) {
        return texts.about(subjectType, String.valueOf(subjectId), account, MOST_ROWS);
    }
}
