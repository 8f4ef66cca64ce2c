package org.lastrada.intranet.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastrada.intranet.mail.MailClass;
import org.lastrada.intranet.shared.Wording;

/** A feature's kind of notice that cannot even say what it is, while a test wants it so. */
@ApplicationScoped
public class Broken implements Topic {

    private volatile boolean fails;

    void fail(boolean now) {
        fails = now;
    }

    @Override
    public String key() {
        if (fails) throw new IllegalStateException("this topic is broken, as the test wants it to be");
        return "notices.broken";
    }

    @Override
    public MailClass mailClass() {
        return MailClass.OPTIONAL;
    }

    /** Always: the others are to be read all the same. */
    @Override
    public List<Wording> samples() {
        throw new IllegalStateException("this topic has no samples, as the test wants it to be");
    }
}
