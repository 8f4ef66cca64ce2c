package org.lastrada.intranet.membership;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lastrada.intranet.audit.AuditTrail;
import org.lastrada.intranet.file.HeldFiles;
import org.lastrada.intranet.membership.merge.ChangedSinceThePreview;
import org.lastrada.intranet.membership.merge.MergeObstacles;
import org.lastrada.intranet.membership.merge.MergeWish;
import org.lastrada.intranet.membership.merge.MergedMeanwhile;
import org.lastrada.intranet.membership.merge.StillReferredTo;
import org.lastrada.intranet.membership.profile.OrganisationProfile;
import org.lastrada.intranet.membership.status.Standing;
import org.lastrada.intranet.membership.status.StatusRules;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;
import org.lastrada.intranet.shared.Days;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.vocabulary.Term;
import org.lastrada.intranet.vocabulary.Terms;

/** Two entries of the register that are one organisation: one is kept, what belongs to the other moves to it, the other is removed. */
@Stateless
@Requires(Permission.ORGANISATION_MERGE)
public class MergeOrganisations {

    private static final String TABLE = "organisation";
    private static final Set<String> OWN = Set.of("organisation_country", "organisation_language", "organisation_term", "membership_period", "suspension",
            "status_override");

    @Inject Organisations organisations;
    @Inject StatusRules rules;
    @Inject MergeObstacles obstacles;
    @Inject Belongings belongings;
    @Inject HeldFiles files;
    @Inject OrganisationFiles documents;
    @Inject Settling settling;
    @Inject Days days;
    @Inject OrganisationNews news;
    @Inject Terms terms;
    @Inject AuditTrail audit;

    /** @throws NotFound */
    public MergeCandidates candidates(long keptId) {
        var kept = organisations.get(keptId);
        return MergeCandidates.of(kept, organisations.candidates(kept));
    }

    /**
     * Changes nothing.
     *
     * @throws NotFound                  when one of the two is not there
     * @throws CannotMergeWithItself
     * @throws SecretariatCannotBeMerged
     */
    public MergePreview preview(long keptId, long duplicateId) {
        var kept = organisations.whole(keptId);
        var duplicate = organisations.whole(duplicateId);
        var absorption = Absorption.of(kept, duplicate);
        return new MergePreview(detail(kept), detail(duplicate), absorption.joined(), standing(kept.absorbing(duplicate)), MergePreview.moving(absorption),
                MergePreview.leftOut(absorption, duplicate), belongings.preview(duplicateId, keptId), files.count(documents, duplicateId), obstacles.of(TABLE, duplicateId, comesAlong()));
    }

    private Set<String> comesAlong() {
        var all = new HashSet<>(OWN);
        all.addAll(belongings.tables());
        all.add(HeldFiles.TABLE);
        return all;
    }

    /**
     * The same for whoever has seen it before and comes to merge.
     *
     * @throws MergedMeanwhile when one of the two is not there any more
     */
    public MergePreview previewAgain(long keptId, long duplicateId) {
        for (var id : List.of(keptId, duplicateId)) organisations.find(id).orElseThrow(MergedMeanwhile::new);
        return preview(keptId, duplicateId);
    }

    private OrganisationDetail detail(Organisation organisation) {
        return OrganisationDetail.of(organisation, standing(organisation));
    }

    private Standing standing(Organisation organisation) {
        return organisation.standing(rules.all(), days.today());
    }

    /**
     * The duplicate is removed before the kept one is described: it may take over its name.
     *
     * @param profile of the kept one afterwards; words that were retired since are kept besides
     * @throws MergedMeanwhile        when one of the two is not there any more
     * @throws ChangedSinceThePreview when a version is not the one that was shown
     * @throws StillReferredTo        when something that cannot be moved refers to the duplicate
     * @throws NameIsTaken            by a third one
     */
    public void merge(MergeWish wish, OrganisationProfile profile) {
        var kept = locked(wish, wish.kept());
        var duplicate = locked(wish, wish.duplicate());
        if (kept.version() != wish.keptVersion() || duplicate.version() != wish.duplicateVersion()) throw new ChangedSinceThePreview();
        var duplicateName = duplicate.shortName();
        var words = words(profile, kept, duplicate);
        var absorption = kept.absorb(duplicate);
        belongings.move(wish.duplicate(), wish.kept());
        files.move(documents, wish.duplicate(), wish.kept());
        obstacles.mustBeGone(TABLE, wish.duplicate(), OWN, duplicateName);
        organisations.remove(duplicate);
        if (organisations.isNameTaken(profile.country(), profile.shortName(), wish.kept())) throw new NameIsTaken(profile.shortName());
        kept.describe(profile, words);
        settling.settle(kept);
        news.merged(kept, wish.duplicate(), duplicateName);
        audit.record("organisation.merged", "organisation", wish.kept(), wish.kept(), Map.of("mergedName", duplicateName, "mergedId", wish.duplicate(),
                "movedPeriods", absorption.periods().size(), "leftOutPeriods", absorption.periodsLeftOut().size()));
    }

    /** Always the lower id first, so that two who merge the same two the other way round wait for each other. */
    private Organisation locked(MergeWish wish, long id) {
        organisations.lockIfThere(Math.min(wish.kept(), wish.duplicate()));
        return organisations.lockIfThere(id).orElseThrow(MergedMeanwhile::new);
    }

    private Set<Term> words(OrganisationProfile profile, Organisation kept, Organisation duplicate) {
        var words = new HashSet<>(terms.withIds(profile.terms()));
        words.addAll(Stream.of(kept, duplicate).flatMap(one -> one.terms().stream()).filter(Term::isRetired).collect(Collectors.toSet()));
        return words;
    }
}
