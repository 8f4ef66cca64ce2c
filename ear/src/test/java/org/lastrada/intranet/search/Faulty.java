package org.lastrada.intranet.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.lastrada.intranet.audit.Rows;
import org.lastrada.intranet.people.Person;
import org.lastrada.intranet.rights.Permission;

/** A feature that can break: it has a shadow of each person that was written while it did. */
@ApplicationScoped
public class Faulty implements Indexed {

    /** What it can be asked. */
    public enum Asked { SUBJECTS, ENTRIES, TOUCHED }

    private static final AtomicReference<Asked> FAILS = new AtomicReference<>();

    @Inject Rows rows;

    public static <T> T whileItFails(Asked asked, Callable<T> work) {
        FAILS.set(asked);
        try {
            return work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            FAILS.set(null);
        }
    }

    @Override
    public String kind() {
        return "faulty";
    }

    @Override
    public String label() {
        return "search.title";
    }

    @Override
    public String icon() {
        return "question";
    }

    @Override
    public String address(long subject) {
        return "/";
    }

    @Override
    public List<Long> subjects(long after, int atMost) {
        fail(Asked.SUBJECTS);
        return List.of();
    }

    @Override
    public List<Entry> entries(Collection<Long> subjects) {
        fail(Asked.ENTRIES);
        return subjects.stream().map(id -> new Entry(id, rows.textHere("select family_name from person where id = ?", id), null, null, null, null, Set.of(), (LocalDate) null,
                Audience.holding(Permission.PERSON_VIEW), null)).toList();
    }

    @Override
    public Set<Long> touchedBy(Object entity) {
        fail(Asked.TOUCHED);
        return FAILS.get() != null && entity instanceof Person person ? Set.of(person.id()) : Set.of();
    }

    private static void fail(Asked asked) {
        if (FAILS.get() == asked) throw new IllegalStateException("this feature is broken, as the test wants it to be");
    }
}
