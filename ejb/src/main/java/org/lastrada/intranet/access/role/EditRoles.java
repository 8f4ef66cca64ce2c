package org.lastrada.intranet.access.role;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;
import org.lastrada.intranet.shared.EditedMeanwhile;
import org.lastrada.intranet.shared.Texts;

/** What the roles are called here; what they may do stands in the matrix and is the same everywhere. */
@Stateless
@Requires(Permission.SETTINGS_EDIT)
public class EditRoles {

    @Inject Roles roles;

    public List<RoleWords> words() {
        return roles.all().stream().map(role -> new RoleWords(role.code(), role.version(), role.labels())).toList();
    }

    /** @throws EditedMeanwhile when somebody reworded one of them since; nothing is written then */
    public void save(List<RoleWords> wanted) {
        var byCode = roles.all().stream().collect(Collectors.toMap(Role::code, Function.identity()));
        for (var words : wanted) {
            var role = byCode.get(words.code());
            if (role == null || role.version() != words.version()) throw new EditedMeanwhile();
            mustBeSaidEverywhere(words);
            role.word(words.labels());
        }
    }

    private static void mustBeSaidEverywhere(RoleWords words) {
        for (var language : Texts.LANGUAGES) {
            if (words.labels().getOrDefault(language.getLanguage(), "").isBlank()) throw new RoleNeedsAName(words.code(), language.getDisplayLanguage(language));
        }
    }
}
