package org.lastrada.intranet.home;

import java.util.Optional;
import org.lastrada.intranet.rights.Caller;

/**
 * One kind of thing that is asked of people. Found by CDI.
 *
 * <p>A source reads nothing itself: it answers with a {@code select}, and the first page asks those of all sources at once, so that it takes
 * one question however many there are. The select may use the row {@code who} (columns {@code account}, {@code person},
 * {@code organisation}, any of them null, and {@code today}), which is the caller; it has no parameters of its own, and what the caller
 * may see is decided by what it selects.
 */
public interface DutySource {

    /**
     * Key of the sentence that says what is to be done, e.g. {@code people.duty.deputy}; {@code {0}} in it is the column {@code about}.
     * The same key with {@code .button} is what the button says, with {@code .done} what is said of it afterwards,
     * with {@code .topic} what the whole source is about.
     */
    String words();

    DutyKind kind();

    /**
     * What is to be done, one row each: {@code due} (a day, or null), {@code about} (a name, or null), {@code organisation} (its name, or
     * null), {@code address} (of the page where it is done).
     *
     * @return nothing when this caller can have none
     */
    Optional<String> open(Caller caller);

    /** What was done: {@code done_at} (a moment) in place of {@code due}, and {@code address} of where it can be seen. */
    Optional<String> done(Caller caller);
}
