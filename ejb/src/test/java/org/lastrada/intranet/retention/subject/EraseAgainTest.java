package org.lastrada.intranet.retention.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EraseAgainTest {

    private final List<Long> erased = new ArrayList<>();
    private final EraseAgain task = new EraseAgain();

    @Test
    void oneWhoCannotBeErasedKeepsNoOtherAndTheRunFailsInTheEnd() {
        task.keeping = keeping(1, 2, 3);

        assertThatThrownBy(task::run).hasMessage("1 of 3 people whom a backup brought back could not be erased again");
        assertThat(erased).containsExactly(1L, 3L);
    }

    @Test
    void withoutFailuresTheRunGoesWell() {
        task.keeping = keeping(1, 3);
        task.run();
        assertThat(erased).containsExactly(1L, 3L);
    }

    private ErasureKeeping keeping(long... people) {
        return new ErasureKeeping() {
            @Override
            public List<Long> undone() {
                return Arrays.stream(people).boxed().toList();
            }

            @Override
            public void eraseAgain(long person) {
                if (person == 2) throw new EJBException("a feature could not let go");
                erased.add(person);
            }
        };
    }
}
