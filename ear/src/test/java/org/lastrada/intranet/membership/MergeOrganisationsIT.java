package org.lastrada.intranet.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.access.Given;
import org.lastrada.intranet.audit.Rows;
import org.lastrada.intranet.membership.merge.ChangedSinceThePreview;
import org.lastrada.intranet.membership.merge.MergeWish;
import org.lastrada.intranet.membership.merge.MergedMeanwhile;
import org.lastrada.intranet.membership.profile.OrganisationProfile;
import org.lastrada.intranet.shared.NotFound;

@ExtendWith(ArquillianExtension.class)
class MergeOrganisationsIT {

    @Inject MergeOrganisations boundary;
    @Inject EditOrganisation editing;
    @Inject Given given;
    @Inject Rows rows;

    @Test
    void whatBelongsToTheDuplicateBelongsToTheKeptOneAfterwards() {
        var kept = newOrganisation();
        var duplicate = newOrganisation();
        rows.change("update affiliation set organisation_id = ? where id = (select id from (select max(id) as id from affiliation) as newest)", duplicate);
        rows.change("insert into membership_period (organisation_id, starts, ends) values (?, '2024-01-01', '2024-12-31')", duplicate);

        merge(kept, duplicate);

        assertThat(rows.number("select count(*) from organisation where id = ?", duplicate)).isZero();
        assertThat(rows.number("select count(*) from affiliation where organisation_id = ?", kept)).isEqualTo(1);
        assertThat(rows.number("select count(*) from membership_period where organisation_id = ?", kept)).isEqualTo(1);
        assertThat(rows.number("select count(*) from audit_entry where action = 'organisation.merged' and subject_id = ?", kept)).isEqualTo(1);
    }

    @Test
    void ofTwoWhoMergeTheSameTwoAtOnceOneIsToldThatItIsDone() {
        var one = newOrganisation();
        var other = newOrganisation();
        var gate = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(2);
        var wishes = Stream.of(seen(one, other), seen(other, one)).map(seen -> CompletableFuture.supplyAsync(() -> outcome(seen, gate), threads)).toList();
        gate.countDown();

        assertThat(wishes.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder("merged", MergedMeanwhile.class.getSimpleName());
        assertThat(rows.number("select count(*) from organisation where id in (?, ?)", one, other)).isEqualTo(1);
        threads.shutdown();
    }

    @Test
    void whoSawAnOlderTextMergesNothing() {
        var kept = newOrganisation();
        var duplicate = newOrganisation();
        var seen = wish(kept, duplicate);
        var read = given.as(Given.MAAIKE, () -> editing.forEditing(duplicate));
        given.as(Given.MAAIKE, () -> editing.describe(duplicate, read.version(), Profiles.inCity(read.profile(), "Kraków")));

        assertThatThrownBy(() -> given.as(Given.MAAIKE, () -> boundary.merge(seen, profile(kept)))).isInstanceOf(ChangedSinceThePreview.class);
        assertThat(rows.number("select count(*) from organisation where id in (?, ?)", kept, duplicate)).isEqualTo(2);
    }

    @Test
    void whatIsNotThereIsNotPreviewed() {
        var kept = newOrganisation();
        assertThatThrownBy(() -> given.as(Given.MAAIKE, () -> boundary.preview(kept, Long.MAX_VALUE))).isInstanceOf(NotFound.class)
                .isNotInstanceOf(MergedMeanwhile.class);
        assertThatThrownBy(() -> given.as(Given.MAAIKE, () -> boundary.previewAgain(kept, Long.MAX_VALUE))).isInstanceOf(MergedMeanwhile.class);
    }

    /** What somebody has before them when they press the button. */
    private record Seen(MergeWish wish, OrganisationProfile profile) { }

    private Seen seen(long kept, long duplicate) {
        return new Seen(wish(kept, duplicate), profile(kept));
    }

    private String outcome(Seen seen, CountDownLatch gate) {
        try {
            gate.await();
            given.as(Given.MAAIKE, () -> boundary.merge(seen.wish(), seen.profile()));
            return "merged";
        } catch (Exception e) {
            return e.getClass().getSimpleName();
        }
    }

    private void merge(long kept, long duplicate) {
        var profile = profile(kept);
        given.as(Given.MAAIKE, () -> boundary.merge(wish(kept, duplicate), profile));
    }

    private OrganisationProfile profile(long id) {
        return given.as(Given.MAAIKE, () -> editing.forEditing(id)).profile();
    }

    private MergeWish wish(long kept, long duplicate) {
        var preview = given.as(Given.MAAIKE, () -> boundary.preview(kept, duplicate));
        return new MergeWish(kept, preview.kept().version(), duplicate, preview.duplicate().version());
    }

    private long newOrganisation() {
        return given.as(Given.MAAIKE, () -> editing.create("member", Profiles.named(Profiles.newName())));
    }
}
