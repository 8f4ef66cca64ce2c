package org.lastrada.intranet.intake.plan;

import org.lastrada.intranet.intake.plan.Candidate.Reason;

/** How two are alike; sure enough to take one for the other, or only enough to ask. */
record Likeness(Reason reason, boolean isSure) {
}
