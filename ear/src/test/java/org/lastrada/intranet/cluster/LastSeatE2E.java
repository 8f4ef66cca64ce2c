package org.lastrada.intranet.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lastrada.intranet.fault.Share;
import org.lastrada.intranet.shipped.Answer;
import org.lastrada.intranet.shipped.Form;
import org.lastrada.intranet.shipped.Guest;

/** Fifty want what there is one of, from both nodes at once: a link that works once is as scarce as the last seat. */
@Order(1)
@Tag("what-breaks")
@ResourceLock(Cluster.TWO_NODES)
class LastSeatE2E {

    private static final int SEEKERS = 50;
    private static final String NO_LONGER = "This link no longer works";

    private final Cluster cluster = Cluster.whole();
    private final ExecutorService threads = Executors.newFixedThreadPool(SEEKERS);

    @Test
    @Tag("F20")
    void ofFiftyWhoFollowTheSameLinkAtOnceOneGetsThrough() {
        var link = MovedAddress.of(cluster, "board");
        var seekers = IntStream.range(0, SEEKERS).mapToObj(at -> new Seeker(cluster.nodes().get(at % 2).guest(), link.path())).toList();
        for (int round = 1; round <= Share.of(200); round++) {
            var address = "seat-" + round + "@links.example";
            link.worksAgainFor(address);
            var answers = allAtOnce(seekers);
            assertThat(answers).as("round %d", round).filteredOn(answer -> answer.status() == 302).singleElement().satisfies(answer -> assertThat(answer.path()).startsWith("/sign-in"));
            assertThat(answers).filteredOn(answer -> answer.status() != 302).hasSize(SEEKERS - 1).allMatch(answer -> answer.status() == 200 && answer.body().contains(NO_LONGER));
            assertThat(link.login()).isEqualTo(address);
        }
    }

    @AfterEach
    void sendThemHome() {
        threads.shutdown();
    }

    private List<Answer> allAtOnce(List<Seeker> seekers) {
        var start = new CyclicBarrier(seekers.size());
        var asked = new ArrayList<CompletableFuture<Answer>>();
        seekers.forEach(seeker -> asked.add(CompletableFuture.supplyAsync(() -> seeker.press(start), threads)));
        return asked.stream().map(CompletableFuture::join).toList();
    }

    /** Somebody with the page of the link open. */
    private static final class Seeker {

        private final Guest guest;
        private final String link;
        private Answer page;

        Seeker(Guest guest, String link) {
            this.guest = guest;
            this.link = link;
            page = guest.get(link);
        }

        Answer press(CyclicBarrier start) {
            var form = Form.on(page.status() == 302 ? guest.get(link) : page, "choose");
            try {
                start.await();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            page = form.press(guest, "confirm");
            return page;
        }
    }
}
