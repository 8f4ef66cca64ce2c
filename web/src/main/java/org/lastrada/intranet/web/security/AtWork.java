package org.lastrada.intranet.web.security;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lastrada.intranet.shared.TooMuchAtOnce;

/** How often each thing is at work at this moment, and never more often than it may be. */
final class AtWork {

    /** What a request does. */
    interface Work {

        void run() throws IOException, ServletException;
    }

    private static final Duration WAIT = Duration.ofSeconds(2);

    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();

    /** @throws TooMuchAtOnce and does not begin, when it is at work that often already */
    void on(String what, int most, Work work) throws IOException, ServletException {
        try {
            if (numbers.merge(what, 1, Integer::sum) > most) throw new TooMuchAtOnce(WAIT);
            work.run();
        } finally {
            numbers.computeIfPresent(what, (any, number) -> number == 1 ? null : number - 1);
        }
    }
}
