package org.lastrada.intranet.membership;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.lastrada.intranet.file.Pictures;
import org.lastrada.intranet.membership.kind.OrganisationClasses;
import org.lastrada.intranet.membership.profile.OrganisationProfile;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;
import org.lastrada.intranet.shared.EditedMeanwhile;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.vocabulary.Terms;

/** Writing about an organisation: its own head, or the secretariat. */
@Stateless
public class EditOrganisation {

    @Inject Organisations organisations;
    @Inject OrganisationClasses classes;
    @Inject Settling settling;
    @Inject OrganisationNews news;
    @Inject Terms terms;
    @Inject Pictures pictures;
    @Inject Caller caller;
    @Inject Clock clock;

    /** @throws NotFound when the caller may not write about this organisation */
    @Requires(Permission.ORGANISATION_EDIT)
    public OrganisationDetail forEditing(long id) {
        caller.reach(Permission.ORGANISATION_EDIT, id);
        var organisation = organisations.whole(id);
        return OrganisationDetail.of(organisation, settling.settle(organisation));
    }

    /**
     * @param version what the text was based on
     * @throws EditedMeanwhile when somebody saved since then; nothing is written, both texts go to the merge page
     */
    @Requires(Permission.ORGANISATION_EDIT)
    public void describe(long id, int version, OrganisationProfile profile) {
        caller.reach(Permission.ORGANISATION_EDIT, id);
        var organisation = organisations.lock(id);
        if (organisation.version() != version) throw new EditedMeanwhile();
        mustBeFree(profile, id);
        organisation.describe(profile, terms.withIds(profile.terms()));
        news.edited(organisation);
    }

    /** @param uploaded a PNG or JPEG; refused as {@link org.lastrada.intranet.file.Picture#of} says */
    @Requires(Permission.ORGANISATION_EDIT)
    public void wearLogo(long id, byte[] uploaded) {
        caller.reach(Permission.ORGANISATION_EDIT, id);
        var organisation = organisations.lock(id);
        organisation.wear(pictures.keep(uploaded));
        news.edited(organisation);
    }

    @Requires(Permission.ORGANISATION_EDIT)
    public void takeOffLogo(long id) {
        caller.reach(Permission.ORGANISATION_EDIT, id);
        var organisation = organisations.lock(id);
        organisation.wear(null);
        news.edited(organisation);
    }

    @Requires(Permission.ORGANISATION_CREATE)
    public long create(String classCode, OrganisationProfile profile) {
        mustBeFree(profile, null);
        var itsClass = classes.named(classCode).filter(c -> !c.isRetired()).orElseThrow(NotFound::new);
        var organisation = organisations.add(new Organisation(itsClass, profile, terms.withIds(profile.terms()), clock.instant()));
        settling.settle(organisation);
        return organisation.id();
    }

    private void mustBeFree(OrganisationProfile profile, Long id) {
        if (organisations.isNameTaken(profile.country(), profile.shortName(), id)) throw new NameIsTaken(profile.shortName());
    }
}
