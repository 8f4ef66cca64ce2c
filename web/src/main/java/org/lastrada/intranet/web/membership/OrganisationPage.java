package org.lastrada.intranet.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lastrada.intranet.audit.AuditLine;
import org.lastrada.intranet.membership.OrganisationDetail;
import org.lastrada.intranet.membership.OrganisationPages;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.shared.Page;
import org.lastrada.intranet.vocabulary.Vocabulary;
import org.lastrada.intranet.web.faces.Format;
import org.lastrada.intranet.web.faces.Query;

/** One organisation, and its history. */
@Named("organisation")
@RequestScoped
public class OrganisationPage {

    @Inject OrganisationPages pages;
    @Inject MembershipOptions options;
    @Inject Explanation explanation;
    @Inject Format format;
    @Inject Query query;
    private OrganisationDetail detail;
    private String name;
    private Page<AuditLine> history;

    public void load() {
        detail = pages.organisation(query.id());
    }

    public void loadHistory() {
        name = pages.nameIfThere(query.id()).orElse(null);
        history = pages.history(query.id(), query.number("page"));
    }

    public OrganisationDetail getDetail() {
        if (detail == null) throw new NotFound();
        return detail;
    }

    public long getId() {
        return query.id();
    }

    /** Null on the history of one that is gone. */
    public String getName() {
        return name;
    }

    public Page<AuditLine> getHistory() {
        return history;
    }

    public String getClassLabel() {
        return options.label(detail.classCode());
    }

    /** The status in a sentence, with its reasons. */
    public String getWhy() {
        return explanation.of(detail.standing());
    }

    public String labels(Vocabulary vocabulary) {
        return String.join(", ", options.labels(vocabulary, detail.profile().terms()));
    }

    public String getServices() {
        return labels(Vocabulary.SERVICE);
    }

    public String getTargetGroups() {
        return labels(Vocabulary.TARGET_GROUP);
    }

    public String getThemes() {
        return labels(Vocabulary.THEME);
    }
}
