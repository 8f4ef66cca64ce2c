package org.lastrada.intranet.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lastrada.intranet.fault.Share;
import org.lastrada.intranet.run.CaughtMail;
import org.lastrada.intranet.shipped.Ask;
import org.lastrada.intranet.shipped.HaProxy;
import org.lastrada.intranet.shipped.NewPeople;
import org.lastrada.intranet.shipped.Until;

/** A node stands still for half a minute in the middle of its work, and then goes on as if nothing had been. */
@Order(1)
@Tag("what-breaks")
@ResourceLock(Cluster.TWO_NODES)
class StandstillE2E {

    private static final String IN_HAND = "in-hand@pause.example";
    private static final Duration AT_LEAST = Share.of(Duration.ofSeconds(30));

    private final Cluster cluster = Cluster.whole();
    private final Ask ask = cluster.ask();

    /** The node that has a mail in its hands stops between giving it away and writing that down. */
    @Test
    @Tag("F24")
    void theOtherTakesOverAndTheOneThatWakesDoesNothingTwice() {
        assumeTrue(HaProxy.program().isPresent(), "there is no haproxy on this machine");
        ask.tell("create trigger intranet.slow_mark before update on intranet.outbox_mail for each row begin if new.state = 'SENT' and new.recipient = '" + IN_HAND + "' then do sleep(5); end if; end");
        var atHome = cluster.nodes().stream().collect(Collectors.toMap(node -> node, node -> node.signedIn("fundraiser")));
        atHome.values().forEach(cluster::onTheOther);
        try {
            NewPeople.add(cluster.signedIn("secretariat"), "pavla", IN_HAND);
            Until.so("a node has given the mail away", () -> !caught(IN_HAND).isEmpty());
            var node = atWorkOn("deliver-mail");
            var atHomeThere = atHome.get(node);
            var from = System.nanoTime();
            node.pause();
            Until.so("the proxy has noticed", () -> !cluster.isServed(node));
            assertThat(cluster.sameBrowser(atHomeThere).get("/organisations/").status()).as("whose session was at home there").isEqualTo(200);
            var others = invitedMeanwhile();
            Until.so("the other node does the clock's work", () -> others.stream().noneMatch(address -> caught(address).isEmpty()));
            LockSupport.parkNanos(from + AT_LEAST.toNanos() - System.nanoTime());
            node.wake();
            Until.so("it has written down what it did", () -> "SENT".equals(ask.text("select state from intranet.outbox_mail where recipient = ?", IN_HAND)));
            Cluster.whole();
            for (var one : cluster.nodes()) assertThat(one.sameBrowser(atHomeThere).get("/organisations/").status()).isEqualTo(200);
            Until.so("no task is stuck", () -> ask.number("select count(*) from intranet.JOBS_TRIGGERS where TRIGGER_STATE in ('BLOCKED', 'ERROR', 'PAUSED_BLOCKED')") == 0);
            assertThat(Stream.concat(others.stream(), Stream.of(IN_HAND))).allSatisfy(address -> assertThat(caught(address)).as(address).hasSize(1));
        } finally {
            cluster.nodes().forEach(Node::wake); // one that stands still holds the table, and with it the trigger
            ask.tell("drop trigger intranet.slow_mark");
        }
    }

    private List<String> invitedMeanwhile() {
        var maaike = cluster.signedIn("secretariat");
        return Stream.of("radka", "sona").map(name -> {
            NewPeople.add(maaike, name, name + "@pause.example");
            return name + "@pause.example";
        }).toList();
    }

    /** Whose scheduler says that it does. */
    private Node atWorkOn(String task) {
        var instance = ask.text("select INSTANCE_NAME from intranet.JOBS_FIRED_TRIGGERS where JOB_NAME = ? and STATE = 'EXECUTING'", task);
        return cluster.nodes().stream().filter(node -> instance.startsWith(node.name() + "-")).findFirst().orElseThrow();
    }

    private List<CaughtMail> caught(String address) {
        return cluster.intranet().mail().mails().stream().filter(mail -> address.equals(mail.recipient())).toList();
    }
}
