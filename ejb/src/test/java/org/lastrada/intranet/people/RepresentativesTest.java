package org.lastrada.intranet.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lastrada.intranet.people.Given.KOMPAS;
import static org.lastrada.intranet.people.Given.SVITANOK;
import static org.lastrada.intranet.people.Given.TODAY;
import static org.lastrada.intranet.people.RepresentativeFunction.DEPUTY;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.membership.Organisation;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.shared.NotFound;

class RepresentativesTest {

    private final Organisation kompas = Given.organisation(KOMPAS, "Kompas Centar", "BA");
    private final Person jelena = Given.person(10, "Jelena", "Marković", kompas);
    private final List<Representation> held = new ArrayList<>();
    private final Heard news = new Heard();
    private final Caller head = Given.caller(11L, KOMPAS, "member-staff", "head");
    private final Caller headElsewhere = Given.caller(21L, SVITANOK, "member-staff", "head");

    @Test
    void aHeadNamesADeputy() {
        asked(head).appoint(KOMPAS, 10, DEPUTY, TODAY, null);

        assertThat(held).extracting(Representation::function).containsExactly(DEPUTY);
        assertThat(news.said()).containsExactly(FunctionTopic.GIVEN);
        assertThat(news.all.get(0).persons()).containsExactly(10L);
    }

    @Test
    void nobodyNamesRepresentativesOfAnotherOrganisation() {
        assertThatThrownBy(() -> asked(headElsewhere).appoint(KOMPAS, 10, DEPUTY, TODAY, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asked(headElsewhere).candidates(KOMPAS)).isInstanceOf(NotFound.class);
        assertThat(held).isEmpty();
    }

    @Test
    void endingAFunctionLeadsBackToItsOrganisation() {
        held.add(Given.withId(new Representation(kompas, jelena, DEPUTY, TODAY.minusYears(1), null), 5));

        assertThat(asked(head).end(5, TODAY)).isEqualTo(KOMPAS);
        assertThat(held.get(0).ends()).isEqualTo(TODAY);
        assertThat(news.said()).containsExactly(FunctionTopic.ENDED);
    }

    @Test
    void nobodyEndsAFunctionOfAnotherOrganisation() {
        held.add(Given.withId(new Representation(kompas, jelena, DEPUTY, TODAY.minusYears(1), null), 5));

        assertThatThrownBy(() -> asked(headElsewhere).end(5, TODAY)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asked(headElsewhere).held(5)).isInstanceOf(NotFound.class);
        assertThat(held.get(0).ends()).isNull();
    }

    private Representatives asked(Caller caller) {
        var boundary = new Representatives();
        boundary.people = new Given.Known().with(jelena).with(kompas);
        boundary.days = Given.days();
        boundary.news = news;
        boundary.caller = caller;
        boundary.representations = new Representations() {
            @Override
            Representation get(long id) {
                return held.stream().filter(one -> one.id() == id).findFirst().orElseThrow(NotFound::new);
            }

            @Override
            Delegation of(long organisation) {
                return new Delegation(List.copyOf(held));
            }

            @Override
            void add(Representation representation) {
                held.add(representation);
            }
        };
        return boundary;
    }
}
