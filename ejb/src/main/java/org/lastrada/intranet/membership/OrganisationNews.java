package org.lastrada.intranet.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.lastrada.intranet.membership.status.MembershipStatus;
import org.lastrada.intranet.notification.Happened;
import org.lastrada.intranet.notification.Merged;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.shared.Wording;

/** Tells those who speak for an organisation what others did about it, and what the rules made of it. */
@ApplicationScoped
class OrganisationNews {

    @Inject Event<Happened> happened;
    @Inject Event<Merged> merged;
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

    void merged(Organisation kept, long duplicate, String name) {
        merged.fire(new Merged(thing(duplicate), thing(kept.id()), pageOf(kept)));
        tell(ProfileTopic.KEY, kept, Wording.of(ProfileTopic.MERGED, kept.shortName(), name));
    }

    private static String thing(long organisation) {
        return "organisation:" + organisation;
    }

    private static String pageOf(Organisation organisation) {
        return "/organisations/detail?id=" + organisation.id();
    }

    private void tell(String topic, Organisation organisation, Wording says) {
        happened.fire(new Happened(topic, thing(organisation.id()), says, pageOf(organisation), spokespersons.of(organisation.id())));
    }
}
