package org.lastrada.intranet.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.shared.NotFound;

class SendNoticesTest {

    private final List<Long> mailed = new ArrayList<>();
    private final SendNotices task = new SendNotices();

    @Test
    void ofThreeReadersTheOneAfterThoseThatFailIsMailed() {
        task.boundary = new MailNotices() {
            @Override
            public List<Long> due() {
                return List.of(1L, 2L, 3L);
            }

            @Override
            public void send(long account) {
                if (account == 1) throw new EJBException("the database refused it");
                if (account == 2) throw new NotFound();
                mailed.add(account);
            }
        };

        task.run();

        assertThat(mailed).containsExactly(3L);
    }
}
