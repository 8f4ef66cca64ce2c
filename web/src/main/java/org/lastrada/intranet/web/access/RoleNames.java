package org.lastrada.intranet.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lastrada.intranet.access.AccountRegister;
import org.lastrada.intranet.access.role.Roles;
import org.lastrada.intranet.web.faces.I18n;

/** Roles in the reader's language. */
@Named("roleNames")
@RequestScoped
public class RoleNames {

    @Inject AccountRegister register;
    @Inject I18n i18n;
    private List<Roles.Option> all;

    /** Label to code of those that are given by hand. */
    public Map<String, Object> getStored() {
        var stored = new LinkedHashMap<String, Object>();
        all().stream().filter(Roles.Option::stored).forEach(role -> stored.put(role.label(), role.code()));
        return stored;
    }

    public String label(String code) {
        return all().stream().filter(role -> role.code().equals(code)).map(Roles.Option::label).findFirst().orElse(code);
    }

    public String labels(Collection<String> codes) {
        return codes.stream().map(this::label).sorted().collect(Collectors.joining(", "));
    }

    private List<Roles.Option> all() {
        if (all == null) all = register.roles(i18n.locale());
        return all;
    }
}
