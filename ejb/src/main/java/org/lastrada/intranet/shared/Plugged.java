package org.lastrada.intranet.shared;

import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Features that plug into a common room, asked one by one: one that fails is left out with a line in the log, and takes nothing from the others. */
public final class Plugged {

    private static final Logger LOG = LoggerFactory.getLogger(Plugged.class);

    private Plugged() { }

    /** Nothing when it fails. */
    public static <P, T> Optional<T> ask(P plug, Function<P, T> question) {
        try {
            return Optional.of(question.apply(plug));
        } catch (RuntimeException failure) {
            LOG.error("{} fails and is left out", plug.getClass().getName(), failure);
            return Optional.empty();
        }
    }
}
