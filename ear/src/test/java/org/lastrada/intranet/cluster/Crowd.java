package org.lastrada.intranet.cluster;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lastrada.intranet.cluster.Visitor.Fate;
import org.lastrada.intranet.cluster.Visitor.Request;
import org.lastrada.intranet.shipped.Until;

/** Several people at work through the proxy: some look, some save. */
final class Crowd implements AutoCloseable {

    private static final List<String> WHO_LOOKS = List.of("fundraiser", "head-of-member");
    private static final int WHO_SAVE = 2;
    private static final int REQUESTS_BETWEEN = 3;

    private final List<Visitor> visitors;

    private Crowd(List<Visitor> visitors) {
        this.visitors = visitors;
    }

    static Crowd through(Cluster cluster) {
        var look = WHO_LOOKS.stream().map(role -> new Visitor(cluster.signedIn(role), null));
        var save = IntStream.range(0, WHO_SAVE).mapToObj(at -> new Visitor(cluster.signedIn("secretariat"), cluster.ask().text("select id from intranet.organisation order by id limit 1 offset " + (20 + at))));
        return new Crowd(Stream.concat(look, save).toList());
    }

    /** Until each of them was answered some more. */
    void getOn() {
        var now = System.nanoTime();
        for (int times = 0; times < REQUESTS_BETWEEN; times++) {
            var since = times == 0 ? now : System.nanoTime();
            Until.so("everybody gets on", () -> visitors.stream().allMatch(visitor -> visitor.wasAnsweredSince(since)));
        }
    }

    /**
     * What it cost them.
     *
     * @param from  when it happened
     * @param until when it was over, as far as it could be seen from outside
     */
    Toll toll(long from, long until) {
        var underWay = requests().filter(request -> request.wasUnderWay(from, until)).count();
        return new Toll(underWay, since(from, Fate.FAILED).toList(), since(from, Fate.TO_BE_OPENED_AGAIN).count(), visitors.stream().mapToLong(visitor -> firstAnswer(visitor, from)).max().orElseThrow(), usually());
    }

    /** Milliseconds until they were answered again. */
    private static long firstAnswer(Visitor visitor, long from) {
        return visitor.requests().stream().filter(request -> request.began() > from && request.fate() == Fate.ANSWERED).mapToLong(request -> (request.ended() - from) / 1_000_000).min().orElseThrow();
    }

    /** What a slow request of theirs takes on this machine: nine of ten are quicker. */
    private long usually() {
        var times = requests().filter(request -> request.fate() == Fate.ANSWERED).mapToDouble(Request::millis).sorted().toArray();
        return Math.round(times[times.length * 9 / 10]);
    }

    private Stream<Request> since(long from, Fate fate) {
        return requests().filter(request -> request.ended() > from && request.fate() == fate);
    }

    private Stream<Request> requests() {
        return visitors.stream().flatMap(visitor -> visitor.requests().stream());
    }

    @Override
    public void close() {
        visitors.forEach(Visitor::close);
    }
}
