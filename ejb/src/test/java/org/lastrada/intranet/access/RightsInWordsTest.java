package org.lastrada.intranet.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.RightsMatrix;
import org.lastrada.intranet.shared.Texts;

class RightsInWordsTest {

    @Test
    void everyPermissionHasWordsInEveryLanguage() {
        for (var language : Texts.LANGUAGES) {
            assertThat(Permission.values()).as(language.getDisplayLanguage())
                    .allMatch(permission -> Texts.in(language).has("rights.permission." + permission.code().replace(':', '.')))
                    .allMatch(permission -> Texts.in(language).has("rights.domain." + permission.code().split(":")[0]));
        }
    }

    @Test
    void everyServiceOfTheMatrixSaysWhatItDoes() {
        assertThat(new RightsMatrix().roles()).filteredOn(role -> role.startsWith("service-"))
                .allMatch(role -> Texts.in(Texts.LANGUAGES.get(0)).has("rights.service." + role.substring("service-".length())));
    }
}
