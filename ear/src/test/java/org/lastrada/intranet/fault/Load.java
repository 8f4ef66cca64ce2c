package org.lastrada.intranet.fault;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.lastrada.intranet.shipped.Ask;
import org.lastrada.intranet.shipped.Faulty;
import org.lastrada.intranet.shipped.Guest;

/**
 * People at work while something breaks: one invites, one edits, one imports, each one deed after the other. A deed that got no answer is asked for again,
 * under the same key, until it is acknowledged. What goes wrong while nothing is broken is noted.
 */
final class Load implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final String EDITED = "select min(id) from intranet.organisation";

    private final Faulty faulty;
    private final String name;
    private final Journal journal;
    private final List<Thread> people = new ArrayList<>();
    private final ConcurrentLinkedQueue<String> surprises = new ConcurrentLinkedQueue<>();
    private volatile boolean mayGo;
    private volatile boolean broken;
    private volatile int breaks;

    private Load(Faulty faulty, String name, Path folder) {
        this.faulty = faulty;
        this.name = name;
        this.journal = new Journal(folder.resolve("journal-" + name + ".csv"));
    }

    /** @param name short, of letters, and no other load's */
    static Load begin(Faulty faulty, String name, Path folder) {
        var load = new Load(faulty, name, folder);
        var organisation = new Ask(faulty.intranet()).number(EDITED);
        Stream.<IntFunction<Deed>>of(number -> new Invitation(name + "-i" + number), number -> new Edit(name + "-e" + number, organisation), number -> new Intake(name + "-l" + number))
                .forEach(load::employ);
        return load;
    }

    private void employ(IntFunction<Deed> work) {
        var person = new Thread(() -> work(work), "at work");
        people.add(person);
        person.start();
    }

    private void work(IntFunction<Deed> work) {
        Guest person = null;
        var signedInBefore = -1;
        for (int number = 1; !mayGo; number++) {
            var deed = work.apply(number);
            journal.asked(deed);
            for (var done = false; !done && !mayGo;) {
                var before = breaks;
                try {
                    if (signedInBefore != before || person == null) person = faulty.signedIn("secretariat");
                    signedInBefore = before;
                    deed.perform(person);
                    journal.acknowledged(deed);
                    done = true;
                } catch (RuntimeException | AssertionError e) {
                    note(deed, e, before);
                    LockSupport.parkNanos(PAUSE.toNanos());
                }
            }
        }
    }

    /** A page of ours tells nothing about the machinery, not even while it burns. */
    private void note(Deed deed, Throwable e, int before) {
        if (e instanceof NotDone not) not.answer().telltale().ifPresent(telltale -> surprises.add(deed.key() + " was told " + telltale));
        if (!broken && breaks == before) surprises.add(deed.key() + ": " + e);
    }

    /** From here on people may be told to come back. */
    void itBreaks() {
        broken = true;
        breaks++;
    }

    /** From here on everything works again; everybody signs in anew. */
    void itHolds() {
        breaks++;
        broken = false;
    }

    int acknowledged() {
        return journal.size();
    }

    Journal journal() {
        return journal;
    }

    String name() {
        return name;
    }

    /** What went wrong while nothing was broken. */
    List<String> surprises() {
        return List.copyOf(surprises);
    }

    /** Everybody ends what they are at. */
    void end() {
        mayGo = true;
        for (var person : people) {
            try {
                person.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        end();
        journal.close();
    }
}
