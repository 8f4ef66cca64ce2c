package org.lastrada.intranet.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.lastrada.intranet.vocabulary.TermUse;

@ApplicationScoped
class TermsOfOrganisations implements TermUse {

    @Inject Organisations organisations;

    @Override
    public Map<Long, Long> counts() {
        return organisations.countsPerTerm();
    }
}
