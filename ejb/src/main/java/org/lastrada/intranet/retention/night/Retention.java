package org.lastrada.intranet.retention.night;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import org.lastrada.intranet.job.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every night, rule after rule. A rule that fails is noted with its reason and tried again the night after; the others go on. */
@ApplicationScoped
class Retention implements Task {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    /** What is left after that many waits for the next night, so that one rule cannot hold the clock for hours. */
    static final int MOST_PIECES = 200;

    @Inject Night night;

    @Override
    public String name() {
        return "retention";
    }

    @Override
    public String service() {
        return "retention";
    }

    @Override
    public String schedule() {
        return "0 40 2 * * ?";
    }

    /** @throws IllegalStateException once all have had their turn, so that the page of scheduled work shows it too */
    @Override
    public void run() {
        var failed = new ArrayList<String>();
        for (var rule : night.rules()) if (!goes(rule)) failed.add(rule);
        if (!failed.isEmpty()) throw new IllegalStateException("these rules failed: " + String.join(", ", failed));
    }

    private boolean goes(String rule) {
        var gone = 0;
        try {
            for (int piece = 0; piece < MOST_PIECES; piece++) {
                var went = night.piece(rule);
                gone += went.gone();
                if (!went.more()) break;
            }
            night.wentWell(rule, gone);
            return true;
        } catch (RuntimeException e) {
            LOG.warn("the retention rule {} failed after {} rows", rule, gone, e);
            night.failed(rule, gone, String.valueOf(e.getMessage()));
            return false;
        }
    }
}
