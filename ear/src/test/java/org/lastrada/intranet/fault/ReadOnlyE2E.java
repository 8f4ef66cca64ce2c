package org.lastrada.intranet.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lastrada.intranet.shipped.Answer;
import org.lastrada.intranet.shipped.Faulty;
import org.lastrada.intranet.shipped.Until;

/** A database that takes no writes, where files lie too. */
@Tag("what-breaks")
@Tag("F16")
@ResourceLock(Faulty.WHAT_BREAKS)
class ReadOnlyE2E {

    private final Faulty faulty = Faulty.one();

    @AfterEach
    void writable() {
        faulty.ask().tell("set global read_only = 0");
    }

    @Test
    void pagesShowAndWhatIsWrittenIsRefusedWholeUntilItMayBeWrittenAgain() {
        var maaike = faulty.signedIn("secretariat");
        var deeds = List.of(new Invitation("only-i"), new Edit("only-e", faulty.ask().number("select min(id) from intranet.organisation")), new Intake("only-l"));
        faulty.ask().tell("set global read_only = 1");
        for (var page : List.of("/", "/organisations/", "/people/", "/documents/", "/search?q=platform")) assertThat(maaike.get(page).status()).as(page).isEqualTo(200);
        for (var deed : deeds) {
            var refused = catchThrowableOfType(NotDone.class, () -> deed.perform(maaike)).answer();
            assertThat(refused).as(deed.key()).matches(Answer::saysComeBack);
            assertThat(deed.effects(faulty.ask())).as(deed.key()).isZero();
        }
        writable();
        for (var deed : deeds) {
            deed.perform(maaike);
            assertThat(deed.effects(faulty.ask())).as(deed.key()).isEqualTo(1);
        }
        Until.so("people are sent here", () -> faulty.guest().get("/health/ready").status() == 200);
        new Invariants(faulty).mustHold();
    }
}
