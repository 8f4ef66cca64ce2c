package org.lastrada.intranet.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.lastrada.intranet.access.role.RightsOverview;
import org.lastrada.intranet.web.faces.I18n;

/** The rights matrix in words. */
@Named("rights")
@RequestScoped
public class RightsPage {

    @Inject RightsOverview overview;
    @Inject I18n i18n;
    private RightsOverview.Table table;

    public void load() {
        table = overview.table(i18n.locale());
    }

    public RightsOverview.Table getTable() {
        return table;
    }

    public String domain(String domain) {
        return said("rights.domain." + domain, domain);
    }

    public String permission(String code) {
        return said("rights.permission." + code.replace(':', '.'), code);
    }

    public String permissions(List<String> codes) {
        return codes.stream().map(this::permission).collect(Collectors.joining(", "));
    }

    public String service(String code) {
        return said("rights.service." + code, code);
    }

    /** A permission that has no words yet is shown as the matrix writes it. */
    private String said(String key, String otherwise) {
        return i18n.texts().has(key) ? i18n.get(key) : otherwise;
    }
}
