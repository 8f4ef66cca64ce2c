package org.lastrada.intranet.access.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.shared.EditedMeanwhile;

class EditRolesTest {

    private final Role board = new Named("board");
    private final Role auditor = new Named("auditor");
    private final EditRoles editor = new EditRoles();

    EditRolesTest() {
        editor.roles = new Roles() {
            @Override
            List<Role> all() {
                return List.of(board, auditor);
            }
        };
    }

    @Test
    void aRoleGetsItsNameInEveryLanguage() {
        editor.save(List.of(new RoleWords("board", 0, Map.of("en", "Council", "fr", "Conseil"))));

        assertThat(editor.words()).filteredOn(words -> words.code().equals("board")).singleElement()
                .satisfies(words -> assertThat(words.labels()).isEqualTo(Map.of("en", "Council", "fr", "Conseil")));
    }

    @Test
    void aRoleWithoutANameInOneLanguageIsRefused() {
        assertThatThrownBy(() -> editor.save(List.of(new RoleWords("board", 0, Map.of("en", "Council", "fr", " "))))).isInstanceOf(RoleNeedsAName.class);
        assertThatThrownBy(() -> editor.save(List.of(new RoleWords("board", 0, Map.of("fr", "Conseil"))))).isInstanceOf(RoleNeedsAName.class);
    }

    @Test
    void whatSomebodyElseRewordedIsNotOverwrittenNorIsARoleThatIsGone() {
        var words = Map.of("en", "Council", "fr", "Conseil");

        assertThatThrownBy(() -> editor.save(List.of(new RoleWords("board", 2, words)))).isInstanceOf(EditedMeanwhile.class);
        assertThatThrownBy(() -> editor.save(List.of(new RoleWords("treasurer", 0, words)))).isInstanceOf(EditedMeanwhile.class);
    }

    private static final class Named extends Role {

        private final String code;

        private Named(String code) {
            this.code = code;
        }

        @Override
        String code() {
            return code;
        }
    }
}
