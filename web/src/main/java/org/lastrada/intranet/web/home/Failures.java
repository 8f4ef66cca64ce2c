package org.lastrada.intranet.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.lastrada.intranet.home.SourceFailure;
import org.lastrada.intranet.web.faces.I18n;
import org.lastrada.intranet.web.faces.Incident;

/** Sources of duties that failed: written down once with a number, and said with that number. */
@RequestScoped
public class Failures {

    @Inject I18n i18n;

    List<String> said(List<SourceFailure> failures) {
        return failures.stream().map(failure -> i18n.of("home.failed", i18n.get(failure.words() + ".topic"), Incident.log(failure.cause(), failure.words()))).toList();
    }
}
