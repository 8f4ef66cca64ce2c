package org.lastrada.intranet.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lastrada.intranet.access.AccountsOfOne;
import org.lastrada.intranet.access.Invitations;
import org.lastrada.intranet.audit.AuditTrail;
import org.lastrada.intranet.membership.merge.ChangedSinceThePreview;
import org.lastrada.intranet.membership.merge.MergeObstacles;
import org.lastrada.intranet.membership.merge.MergeWish;
import org.lastrada.intranet.membership.merge.MergedMeanwhile;
import org.lastrada.intranet.people.PersonDetail.Belonging;
import org.lastrada.intranet.people.PersonMergePreview.Side;
import org.lastrada.intranet.retention.consent.Consents;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;
import org.lastrada.intranet.shared.Days;
import org.lastrada.intranet.shared.DomainException;
import org.lastrada.intranet.shared.NotFound;

/** Two entries that are one person: one is kept, what belongs to the other moves to it, the other is removed. */
@Stateless
@Requires(Permission.PERSON_MERGE)
public class MergePeople {

    private static final String TABLE = "person";
    private static final Set<String> OWN = Set.of("person_language", "affiliation", "profile_confirmation");
    private static final Set<String> COMES_ALONG = Set.of("person_language", "affiliation", "profile_confirmation", "representation", "account");

    @Inject People people;
    @Inject Alike alike;
    @Inject Representations representations;
    @Inject AccountsOfOne accounts;
    @Inject Invitations invitations;
    @Inject MergeObstacles obstacles;
    @Inject Consents consents;
    @Inject PeopleNews news;
    @Inject AuditTrail audit;
    @Inject Days days;
    @Inject Caller caller;

    /** @throws NotFound */
    public String name(long id) {
        return people.get(id).name();
    }

    /** @param text part of a name or address, or null for whoever looks like the same person */
    public List<AlikeRow> candidates(long keptId, String text) {
        var kept = people.get(keptId);
        return text == null ? alike.to(kept) : alike.named(text, kept);
    }

    /**
     * Changes nothing.
     *
     * @throws NotFound                  when one of the two is not there
     * @throws CannotMergeWithThemselves
     */
    public PersonMergePreview preview(long keptId, long duplicateId) {
        var kept = people.get(keptId);
        var duplicate = people.get(duplicateId);
        var union = union(kept, duplicate);
        return new PersonMergePreview(side(kept), side(duplicate), union.stays().stream().map(Belonging::of).toList(), union.moving().stream().map(HeldRow::of).toList(),
                union.repeated().stream().map(HeldRow::of).toList(), union.account(), union.address().orElse(null), obstacles(union));
    }

    /**
     * The same for whoever has seen it before and comes to merge.
     *
     * @throws MergedMeanwhile when one of the two is not there any more
     */
    public PersonMergePreview previewAgain(long keptId, long duplicateId) {
        for (var id : List.of(keptId, duplicateId)) people.find(id).orElseThrow(MergedMeanwhile::new);
        return preview(keptId, duplicateId);
    }

    private Side side(Person person) {
        return new Side(person.id(), person.version(), person.profile(), person.photo(),
                person.affiliation(days.today()).map(now -> now.organisation().shortName()).orElse(null), invitations.stage(person.id()));
    }

    private List<String> obstacles(PersonUnion union) {
        var found = new ArrayList<String>();
        refusals(union).forEach(refusal -> found.add(caller.texts().get(refusal.textKey(), refusal.arguments())));
        found.addAll(obstacles.of(TABLE, union.duplicate().id(), COMES_ALONG));
        return found;
    }

    private List<DomainException> refusals(PersonUnion union) {
        var refusals = new ArrayList<DomainException>();
        if (accounts.bothOpen(union.kept().id(), union.duplicate().id())) refusals.add(new BothAccountsAreOpen(union.kept().name(), union.duplicate().name()));
        union.contradiction(days.today()).ifPresent(refusals::add);
        return refusals;
    }

    /**
     * The duplicate is removed before the kept one is described: it may take over its address.
     *
     * @param profile of the kept one afterwards; its address counts only when neither has an account
     * @throws MergedMeanwhile          when one of the two is not there any more
     * @throws ChangedSinceThePreview   when a version is not the one that was shown
     * @throws BothAccountsAreOpen      until one of them is closed
     * @throws StandsForTheOneTheyLeave until that function is ended
     */
    public void merge(MergeWish wish, PersonProfile profile) {
        var kept = locked(wish, wish.kept());
        var duplicate = locked(wish, wish.duplicate());
        if (kept.version() != wish.keptVersion() || duplicate.version() != wish.duplicateVersion()) throw new ChangedSinceThePreview();
        var union = union(kept, duplicate);
        refusals(union).stream().findFirst().ifPresent(refusal -> {
            throw refusal;
        });
        var name = duplicate.name();
        var address = union.address(profile.email());
        kept.absorb(duplicate, union.stays(), union.shown());
        union.repeated().forEach(representations::drop);
        union.moving().forEach(held -> held.passTo(kept));
        accounts.unite(wish.kept(), wish.duplicate());
        consents.pass(wish.duplicate(), wish.kept());
        obstacles.mustBeGone(TABLE, wish.duplicate(), OWN, name);
        people.remove(duplicate);
        kept.describe(profile.at(address));
        audit.recordPersonal("person.merged", TABLE, wish.kept(), kept.home(days.today()).map(home -> home.organisation().id()).orElse(null),
                Map.of("mergedName", name, "mergedId", wish.duplicate()));
        news.merged(kept, wish.duplicate(), name);
    }

    /** Always the lower id first, so that two who merge the same two the other way round wait for each other. */
    private Person locked(MergeWish wish, long id) {
        people.lockIfThere(Math.min(wish.kept(), wish.duplicate()));
        return people.lockIfThere(id).orElseThrow(MergedMeanwhile::new);
    }

    private PersonUnion union(Person kept, Person duplicate) {
        if (kept.id().equals(duplicate.id())) throw new CannotMergeWithThemselves(kept.name());
        return new PersonUnion(kept, duplicate, representations.ofPerson(kept.id()), representations.ofPerson(duplicate.id()),
                accounts.staying(kept.id(), duplicate.id()));
    }
}
