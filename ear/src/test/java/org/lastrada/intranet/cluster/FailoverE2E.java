package org.lastrada.intranet.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lastrada.intranet.fault.Share;
import org.lastrada.intranet.shipped.Form;
import org.lastrada.intranet.shipped.HaProxy;

/** One of two nodes goes while people work, and they hardly notice. */
@Isolated("how long they wait is measured")
@Order(1)
@Tag("what-breaks")
@ResourceLock(Cluster.TWO_NODES)
class FailoverE2E {

    private final Cluster cluster = Cluster.whole();

    @BeforeEach
    void aProxyStandsBeforeThem() {
        assumeTrue(HaProxy.program().isPresent(), "there is no haproxy on this machine");
    }

    @Test
    @Tag("F2")
    void aNodeThatIsKilledCostsNoMoreThanWhatItWasAboutToAnswer() {
        var maaike = cluster.signedIn("secretariat");
        var organisation = cluster.ask().text("select id from intranet.organisation order by id limit 1 offset 25");
        try (var crowd = Crowd.through(cluster)) {
            for (int kill = 1; kill <= Math.max(2, Share.of(20)); kill++) {
                var halfFilledIn = Form.on(maaike.get("/organisations/edit?id=" + organisation), "organisation").with("city", "Halfway " + kill);
                crowd.getOn();
                var node = cluster.home(maaike);
                var from = System.nanoTime();
                node.kill();
                var until = System.nanoTime();
                crowd.getOn();
                assertThat(halfFilledIn.press(maaike, "save").path()).as("the form goes on where its node has gone").contains("done=membership.saved");
                crowd.toll(from, until).note("killed", kill).mustBeThatOfAKill();
                assertThat(cluster.ask().text("select city from intranet.organisation where id = ?", organisation)).isEqualTo("Halfway " + kill);
                Cluster.whole();
            }
        }
    }

    @Test
    @Tag("F3")
    void aNodeThatIsAskedToGoCostsNothing() {
        try (var crowd = Crowd.through(cluster)) {
            for (var node : cluster.nodes().subList(0, Share.of(2))) {
                crowd.getOn();
                var from = System.nanoTime();
                node.leave();
                node.awaitEnd();
                var until = System.nanoTime();
                crowd.getOn();
                crowd.toll(from, until).note("left", 1 + cluster.nodes().indexOf(node)).mustBeNone();
                Cluster.whole();
            }
        }
    }
}
