package org.lastrada.intranet.mail;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lastrada.intranet.job.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@ApplicationScoped
class DeliverMail implements Task {

    private static final Logger LOG = LoggerFactory.getLogger(DeliverMail.class);

    @Inject MailDelivery delivery;

    @Override
    public String name() {
        return "deliver-mail";
    }

    @Override
    public String service() {
        return "mail";
    }

    @Override
    public String schedule() {
        return "0/5 * * * * ?";
    }

    /** While the mail server is away one mail a round knocks at its door; once it opens, all that wait go through. */
    @Override
    public void run() {
        for (var id : delivery.due()) {
            if (!left(id)) return;
        }
    }

    /** A row that could not even be written must not keep the mails behind it. */
    private boolean left(long id) {
        try {
            return delivery.send(id);
        } catch (EJBException e) {
            LOG.error("mail {} was left for the next round", id, e);
            return true;
        }
    }
}
