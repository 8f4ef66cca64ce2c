package org.lastrada.intranet.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.shared.TooMuchAtOnce;

@Tag("H1")
class AtWorkTest {

    private final AtWork atWork = new AtWork();
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void beyondTheNumberNothingBeginsAndWhatIsAtWorkGoesOn() throws Exception {
        atWork.on("search of Ana", 2, () -> atWork.on("search of Ana", 2, () -> {
            assertThatThrownBy(() -> atWork.on("search of Ana", 2, done::incrementAndGet)).isInstanceOf(TooMuchAtOnce.class);
            done.addAndGet(10);
        }));
        assertThat(done.get()).isEqualTo(10);
    }

    @Test
    void oneWaitsForNobodyElse() throws Exception {
        atWork.on("search of Ana", 1, () -> atWork.on("search of Ben", 1, done::incrementAndGet));
        assertThat(done.get()).isOne();
    }

    @Test
    void whatFailedIsAtWorkNoMore() throws Exception {
        assertThatThrownBy(() -> atWork.on("search of Ana", 1, () -> {
            throw new IOException("hung up");
        })).isInstanceOf(IOException.class);
        atWork.on("search of Ana", 1, done::incrementAndGet);
        assertThat(done.get()).isOne();
    }
}
