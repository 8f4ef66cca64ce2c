package org.lastrada.intranet.web.membership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.lastrada.intranet.membership.MergeCandidates;
import org.lastrada.intranet.membership.MergeOrganisations;
import org.lastrada.intranet.membership.MergePreview;
import org.lastrada.intranet.membership.merge.MergeWish;
import org.lastrada.intranet.web.faces.FieldChoices;
import org.lastrada.intranet.web.faces.Query;

/** First which organisation is the duplicate, then what stays of both, seen before it is done. */
@Named("mergeOrganisations")
@ViewScoped
public class MergeOrganisationsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject MergeOrganisations boundary;
    @Inject OrganisationFields fields;
    @Inject Query query;
    private long keptId;
    private Long duplicateId;
    private int keptVersion;
    private int duplicateVersion;
    private boolean renewed;
    private FieldChoices choices;
    private transient MergeCandidates candidates;
    private transient MergePreview preview;

    public void load() {
        keptId = query.id();
        if (query.text("other") == null) {
            candidates = boundary.candidates(keptId);
            return;
        }
        duplicateId = query.id("other");
        show(boundary.preview(keptId, duplicateId));
    }

    private void show(MergePreview latest) {
        preview = latest;
        keptVersion = latest.kept().version();
        duplicateVersion = latest.duplicate().version();
        var earlier = choices;
        choices = new FieldChoices(fields.of(latest.kept().profile()), fields.of(latest.duplicate().profile()), fields::words);
        if (earlier != null) choices.keep(earlier);
    }

    public String merge() {
        preview = boundary.previewAgain(keptId, duplicateId);
        renewed = !preview.isOf(keptVersion, duplicateVersion);
        if (renewed) {
            show(preview);
            return null;
        }
        boundary.merge(new MergeWish(keptId, keptVersion, duplicateId, duplicateVersion), fields.profile(choices.chosen()));
        return "/organisations/detail?faces-redirect=true&id=" + keptId + "&done=membership.merged";
    }

    public long getKeptId() {
        return keptId;
    }

    /** True when one of the two was changed since the preview was shown, and this is a new one. */
    public boolean isRenewed() {
        return renewed;
    }

    public FieldChoices getChoices() {
        return choices;
    }

    public MergeCandidates getCandidates() {
        return candidates;
    }

    public MergePreview getPreview() {
        if (preview == null && duplicateId != null) preview = boundary.preview(keptId, duplicateId);
        return preview;
    }
}
