package org.lastrada.intranet.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RightsMatrixTest {

    private final RightsMatrix matrix = new RightsMatrix();

    @Test
    void everyPermissionHasARowAndSomebodyWhoHoldsIt() {
        assertThat(Arrays.asList(Permission.values())).allSatisfy(permission ->
                assertThat(matrix.roles().stream().filter(role -> matrix.reach(role, permission) != null)).as(permission.code()).isNotEmpty());
    }

    @Test
    void noPersonHoldsWhatIsForTheServicesOnly() {
        var services = matrix.roles().stream().filter(role -> role.startsWith("service-")).toList();
        var theirs = matrix.of(services).keySet();

        assertThat(matrix.of(matrix.roles().stream().filter(role -> !services.contains(role)).toList()).keySet()).doesNotContainAnyElementsOf(theirs);
    }

    @Test
    void ofTwoRolesTheWiderReachCounts() {
        assertThat(matrix.of(List.of("head")).get(Permission.ORGANISATION_EDIT)).isEqualTo(Reach.OWN);
        assertThat(matrix.of(List.of("secretariat", "head")).get(Permission.ORGANISATION_EDIT)).isEqualTo(Reach.PLATFORM);
        assertThat(matrix.of(List.of("head", "secretariat")).get(Permission.ORGANISATION_EDIT)).isEqualTo(Reach.PLATFORM);
    }

    @Test
    void anUnknownRoleHoldsNothing() {
        assertThat(matrix.of(Set.of("emperor"))).isEmpty();
    }

    @Test
    void aMatrixWithAnUnknownPermissionMarkOrWidthIsRefused() {
        assertThatThrownBy(() -> RightsMatrix.parse("permission,head\norganisation:explode,P")).hasMessageContaining("organisation:explode");
        assertThatThrownBy(() -> RightsMatrix.parse("permission,head\norganisation:edit,X")).hasMessageContaining("X");
        assertThatThrownBy(() -> RightsMatrix.parse("permission,head\norganisation:edit,P,P")).hasMessageContaining("another width");
    }
}
