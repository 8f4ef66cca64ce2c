package org.lastrada.intranet.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lastrada.intranet.job.Task;

@ApplicationScoped
class DeliverMail implements Task {

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

    @Override
    public void run() {
        delivery.due().forEach(delivery::send);
    }
}
