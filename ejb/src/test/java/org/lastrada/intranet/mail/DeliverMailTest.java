package org.lastrada.intranet.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeliverMailTest {

    private final List<Long> tried = new ArrayList<>();
    private final DeliverMail task = new DeliverMail();
    private long away = -1;
    private long breaks = -1;

    @BeforeEach
    void threeMailsAreDue() {
        task.delivery = new MailDelivery() {
            @Override
            public List<Long> due() {
                return List.of(1L, 2L, 3L);
            }

            @Override
            public boolean send(long id) {
                tried.add(id);
                if (id == breaks) throw new EJBException("the row could not be written");
                return id != away;
            }
        };
    }

    @Test
    void everythingThatIsDueIsTried() {
        task.run();

        assertThat(tried).containsExactly(1L, 2L, 3L);
    }

    @Test
    void oneMailThatBreaksHoldsUpNoOther() {
        breaks = 1;

        task.run();

        assertThat(tried).containsExactly(1L, 2L, 3L);
    }

    @Test
    void whileTheMailServerIsAwayOnlyOneMailKnocks() {
        away = 1;

        task.run();

        assertThat(tried).containsExactly(1L);
    }
}
