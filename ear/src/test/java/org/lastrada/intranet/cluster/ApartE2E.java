package org.lastrada.intranet.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lastrada.intranet.shipped.Answer;
import org.lastrada.intranet.shipped.Form;
import org.lastrada.intranet.shipped.Until;

/** The nodes lose sight of each other while both still reach the database, each takes itself for the only one, and then they meet again. */
@Order(1)
@Tag("what-breaks")
@ResourceLock(Cluster.TWO_NODES)
class ApartE2E {

    /** Far more than a clean parting and meeting writes, far less than a storm. */
    private static final int COMPLAINTS = 60;

    private final Cluster cluster = Cluster.whole();
    private final Node one = cluster.nodes().get(0);
    private final Node other = cluster.nodes().get(1);

    @Test
    @Tag("F25")
    void nothingHappensTwiceAndWhoWasSignedInStaysSoOrSignsInAgain() {
        assumeTrue(cluster.line().canBeCut(), "only root may cut the line between the nodes");
        var link = MovedAddress.of(cluster, "member-staff");
        var here = one.signedIn("secretariat");
        var there = other.signedIn("fundraiser");
        var leaves = one.signedIn("head-of-associate");
        var complained = complaints();
        cluster.line().cut();
        Until.so("each takes itself for the only one", () -> !one.sees(other) && !other.sees(one));
        for (var person : List.of(here, there)) assertThat(person.get("/organisations/").status()).isEqualTo(200);
        assertThat(leaves.post("/sign-out", Map.of()).status()).isEqualTo(302);
        link.worksAgainFor("apart@links.example");
        assertThat(Stream.of(one, other).map(node -> followed(node, link)).filter(answer -> answer.status() == 302)).as("a link that works once").hasSize(1);
        cluster.line().mend();
        Cluster.whole();
        for (var person : List.of(here, there)) assertThat(person.get("/organisations/")).matches(answer -> answer.status() == 200 || answer.leadsToSignIn());
        for (var node : cluster.nodes()) {
            assertThat(node.sameBrowser(leaves).get("/").leadsToSignIn()).as("who signed out meanwhile").isTrue();
            assertThat(node.signedIn("head-of-member").get("/").status()).isEqualTo(200);
        }
        assertThat(complaints() - complained).as("lines of warning and worse in both logs").isLessThan(COMPLAINTS);
    }

    private static Answer followed(Node node, MovedAddress link) {
        var guest = node.guest();
        var page = guest.get(link.path());
        return page.status() == 200 ? Form.on(page, "choose").press(guest, "confirm") : page;
    }

    private long complaints() {
        return cluster.nodes().stream().flatMap(node -> node.logged().lines()).filter(line -> line.contains("\"level\":\"WARN\"") || line.contains("\"level\":\"ERROR\"")).count();
    }
}
