package org.lastrada.intranet.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lastrada.intranet.job.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@link MailNotices}, three times a minute: a digest comes at its hour, and what is mailed at once waits no longer than it must. */
@ApplicationScoped
class SendNotices implements Task {

    private static final Logger LOG = LoggerFactory.getLogger(SendNotices.class);

    @Inject MailNotices boundary;

    @Override
    public String name() {
        return "send-notices";
    }

    @Override
    public String service() {
        return "mail";
    }

    @Override
    public String schedule() {
        return "5/20 * * * * ?";
    }

    @Override
    public void run() {
        boundary.due().forEach(this::send);
    }

    /** One reader whose notices cannot be written must not keep the others from theirs. */
    private void send(long account) {
        try {
            boundary.send(account);
        } catch (RuntimeException e) {
            LOG.error("the notices of account {} were left for the next round", account, e);
        }
    }
}
