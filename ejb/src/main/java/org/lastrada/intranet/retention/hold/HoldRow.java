package org.lastrada.intranet.retention.hold;

import java.time.LocalDate;

/**
 * A legal hold in a list.
 *
 * @param personId null for one on an organisation
 * @param now      whether it holds today
 * @param liftable whether it holds or will
 */
public record HoldRow(long id, Long personId, Long organisationId, String name, String reason, LocalDate starts, LocalDate ends, boolean now, boolean liftable) {

    public String stateKey() {
        return "retention.hold.state." + (now ? "now" : liftable ? "later" : "over");
    }
}
