package org.lastrada.intranet.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.lastrada.intranet.mail.MailClass;
import org.lastrada.intranet.notification.Topic;
import org.lastrada.intranet.shared.Wording;

/** To whoever is given a function, or loses one. */
@ApplicationScoped
class FunctionTopic implements Topic {

    static final String KEY = "people.notice.function";
    static final String GIVEN = KEY + ".given";
    static final String ENDED = KEY + ".ended";
    static final String GAVE_WAY = KEY + ".gave-way";
    static final String NEVER_BEGAN = KEY + ".never-began";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public MailClass mailClass() {
        return MailClass.SERVICE;
    }

    @Override
    public List<Wording> samples() {
        var deputy = word(RepresentativeFunction.DEPUTY);
        var day = LocalDate.of(2026, 3, 10);
        return List.of(Wording.of(GIVEN, deputy, "Kompas Centar", day), Wording.of(ENDED, deputy, "Kompas Centar", day),
                Wording.of(GAVE_WAY, deputy, "Kompas Centar", day, "Amra Hadžić"), Wording.of(NEVER_BEGAN, deputy, "Kompas Centar", "Amra Hadžić"));
    }

    static Wording word(RepresentativeFunction function) {
        return Wording.of("people.function." + function);
    }
}
