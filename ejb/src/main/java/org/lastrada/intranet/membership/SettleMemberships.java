package org.lastrada.intranet.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lastrada.intranet.job.Task;

/** Shortly after midnight, each hour: the platform's own midnight is one of these, whatever its zone. */
@ApplicationScoped
class SettleMemberships implements Task {

    @Inject Memberships memberships;

    @Override
    public String name() {
        return "settle-memberships";
    }

    @Override
    public String service() {
        return "membership";
    }

    @Override
    public String schedule() {
        return "30 0 * * * ?";
    }

    @Override
    public void run() {
        memberships.settleDue();
    }
}
