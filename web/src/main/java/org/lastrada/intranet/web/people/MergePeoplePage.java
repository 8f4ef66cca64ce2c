package org.lastrada.intranet.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import org.lastrada.intranet.membership.merge.MergeWish;
import org.lastrada.intranet.people.AlikeRow;
import org.lastrada.intranet.people.MergePeople;
import org.lastrada.intranet.people.PersonMergePreview.Side;
import org.lastrada.intranet.people.PersonMergePreview;
import org.lastrada.intranet.web.faces.FieldChoices;
import org.lastrada.intranet.web.faces.Query;

/** First which entry is the duplicate, then what stays of both, seen before it is done. */
@Named("mergePeople")
@ViewScoped
public class MergePeoplePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String EMAIL = "people.email";

    @Inject MergePeople boundary;
    @Inject PersonFields fields;
    @Inject Query query;
    private long keptId;
    private Long duplicateId;
    private int keptVersion;
    private int duplicateVersion;
    private boolean renewed;
    private FieldChoices choices;
    private String name;
    private transient List<AlikeRow> candidates;
    private transient PersonMergePreview preview;

    public void load() {
        keptId = query.id();
        name = boundary.name(keptId);
        if (query.text("other") == null) {
            candidates = boundary.candidates(keptId, query.text("text"));
            return;
        }
        duplicateId = query.id("other");
        show(boundary.preview(keptId, duplicateId));
    }

    private void show(PersonMergePreview latest) {
        preview = latest;
        keptVersion = latest.kept().version();
        duplicateVersion = latest.duplicate().version();
        var earlier = choices;
        choices = new FieldChoices(form(latest.kept()), form(latest.duplicate()), fields::words);
        if (earlier != null) choices.keep(earlier);
    }

    /** The address can be chosen only where no account decides it. */
    private LinkedHashMap<String, Serializable> form(Side side) {
        var form = fields.of(side.profile());
        if (preview.address() == null) form.put(EMAIL, side.profile().email());
        return form;
    }

    public String merge() {
        preview = boundary.previewAgain(keptId, duplicateId);
        renewed = !preview.isOf(keptVersion, duplicateVersion);
        if (renewed) {
            show(preview);
            return null;
        }
        var chosen = choices.chosen();
        boundary.merge(new MergeWish(keptId, keptVersion, duplicateId, duplicateVersion), fields.profile(chosen, (String) chosen.get(EMAIL)));
        return "/people/detail?faces-redirect=true&id=" + keptId + "&done=people.merged";
    }

    public long getKeptId() {
        return keptId;
    }

    public String getName() {
        return name;
    }

    /** True when one of the two was changed since the preview was shown, and this is a new one. */
    public boolean isRenewed() {
        return renewed;
    }

    public FieldChoices getChoices() {
        return choices;
    }

    public List<AlikeRow> getCandidates() {
        return candidates;
    }

    public PersonMergePreview getPreview() {
        if (preview == null && duplicateId != null) preview = boundary.preview(keptId, duplicateId);
        return preview;
    }
}
