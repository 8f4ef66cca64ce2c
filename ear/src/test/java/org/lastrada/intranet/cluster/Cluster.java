package org.lastrada.intranet.cluster;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lastrada.intranet.run.Intranet;
import org.lastrada.intranet.shipped.Ask;
import org.lastrada.intranet.shipped.Certificate;
import org.lastrada.intranet.shipped.Freshly;
import org.lastrada.intranet.shipped.Guest;
import org.lastrada.intranet.shipped.HaProxy;
import org.lastrada.intranet.shipped.Shipped;
import org.lastrada.intranet.shipped.Until;
import org.lastrada.intranet.shipped.Wire;

/** Two servers on one database, with the proxy that ships in front of them where this machine has it. */
public final class Cluster implements Door {

    /** Tests that break it take turns. */
    public static final String TWO_NODES = "two nodes";
    private static Cluster whole;

    private final Path folder = Shipped.TARGET.resolve("cluster");
    private final int door = Freshly.port();
    private final Line line = Line.ofOurOwn();
    private final Certificate certificate;
    private final Intranet intranet;
    private final List<Node> nodes;
    private HaProxy proxy;

    private Cluster() {
        Freshly.clear(folder);
        Toll.beginList();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        certificate = Certificate.ofLocalhost(folder.resolve("tls"));
        intranet = Freshly.databaseOnly(folder.resolve("data"));
        var environment = environment();
        nodes = line.ends().stream().map(address -> new Node("node" + (line.ends().indexOf(address) + 1), folder, known(), with(environment, "INTRANET_CLUSTER_BIND", address))).toList();
    }

    /** Started when the first test asks for it, both nodes at once on an empty database; what the test before has broken is mended. */
    static synchronized Cluster whole() {
        if (whole == null) whole = new Cluster();
        whole.mend();
        return whole;
    }

    private void mend() {
        line.mend();
        nodes.stream().filter(node -> !node.runs()).forEach(Node::start);
        nodes.forEach(Node::awaitReady);
        Until.so("the nodes have found each other", () -> nodes.stream().allMatch(node -> node.sees(other(node))));
        if (proxy == null && HaProxy.program().isPresent()) proxy = HaProxy.start(door, known(), certificate, nodes.stream().map(Node::port).toList(), folder.resolve("tls"));
        if (proxy != null) Until.so("the proxy sends people to both", () -> nodes.stream().allMatch(this::isServed));
    }

    private Map<String, String> environment() {
        var all = new HashMap<>(intranet.database().environment());
        all.putAll(intranet.mail().environment());
        all.putAll(Map.of("INTRANET_BASE_URL", "https://" + known(), "INTRANET_SECRET", secret(), "INTRANET_PROXY", "on", "INTRANET_DEMO", "platform", "INTRANET_DEMO_PASSWORD", Shipped.PASSWORD,
                "INTRANET_CLUSTER", line.ends().stream().map(address -> address + "[" + line.port() + "]").collect(Collectors.joining(",")), "INTRANET_CLUSTER_PORT", Integer.toString(line.port())));
        return all;
    }

    private static Map<String, String> with(Map<String, String> environment, String variable, String value) {
        var all = new HashMap<>(environment);
        all.put(variable, value);
        return all;
    }

    private static String secret() {
        var random = new byte[48];
        new SecureRandom().nextBytes(random);
        return Base64.getEncoder().encodeToString(random);
    }

    /** Host and port under which people know the platform. */
    private String known() {
        return "localhost:" + door;
    }

    @Override
    public Guest guest() {
        return new Guest(new Wire(door, certificate.context().getSocketFactory(), Map.of("Host", known())));
    }

    List<Node> nodes() {
        return nodes;
    }

    /** Which of them a session is at home on. */
    Node home(Guest person) {
        return nodes.stream().filter(node -> person.session().getValue().endsWith("." + node.name())).findFirst().orElseThrow();
    }

    Node other(Node than) {
        return nodes.stream().filter(node -> node != than).findFirst().orElseThrow();
    }

    /** The same browser, sent there by a proxy once that node was told of the session, which it is after the answer. */
    Guest onTheOther(Guest person) {
        var there = other(home(person)).sameBrowser(person);
        Until.so("the session is there", () -> !there.get("/").leadsToSignIn());
        return there;
    }

    /** Whether the proxy sends people to it. */
    boolean isServed(Node node) {
        return proxy.sendsTo(node.name());
    }

    Line line() {
        return line;
    }

    Intranet intranet() {
        return intranet;
    }

    Ask ask() {
        return new Ask(intranet);
    }

    private void close() {
        line.mend();
        if (nodes != null) nodes.forEach(Node::close);
        if (proxy != null) proxy.close();
        if (intranet != null) intranet.close();
    }
}
