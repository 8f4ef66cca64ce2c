package org.lastrada.intranet.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.lastrada.intranet.membership.status.MembershipStatus;
import org.lastrada.intranet.notification.Happened;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.shared.Wording;

/** Tells those who speak for an organisation what others did about it, and what the rules made of it. */
@ApplicationScoped
class OrganisationNews {

    @Inject Event<Happened> happened;
    @Inject Spokespersons spokespersons;
    @Inject Caller caller;

    void decided(Organisation organisation) {
        tell(StandingTopic.KEY, organisation, Wording.of(StandingTopic.DECIDED, organisation.shortName(), caller.name()));
    }

    void standingChanged(Organisation organisation, MembershipStatus before, MembershipStatus after) {
        tell(StandingTopic.KEY, organisation, Wording.of(StandingTopic.CHANGED, organisation.shortName(), StandingTopic.word(before), StandingTopic.word(after)));
    }

    void edited(Organisation organisation) {
        tell(ProfileTopic.KEY, organisation, Wording.of(ProfileTopic.EDITED, organisation.shortName(), caller.name()));
    }

    void merged(Organisation kept, String duplicate) {
        tell(ProfileTopic.KEY, kept, Wording.of(ProfileTopic.MERGED, kept.shortName(), duplicate));
    }

    private void tell(String topic, Organisation organisation, Wording says) {
        happened.fire(new Happened(topic, "organisation:" + organisation.id(), says, "/organisations/detail?id=" + organisation.id(), spokespersons.of(organisation.id())));
    }
}
