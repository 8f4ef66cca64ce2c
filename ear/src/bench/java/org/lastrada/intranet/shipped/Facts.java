package org.lastrada.intranet.shipped;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * What a page weighs, whoever else is there.
 *
 * @param bytes      of its answer as a browser gets it, compressed
 * @param firstVisit the same with everything that it makes a browser load that knows nothing of the site yet
 * @param queries    it asks of the database
 */
record Facts(Stop stop, long bytes, long firstVisit, long queries) {

    private static final Map<String, String> A_BROWSER = Map.of("Accept-Encoding", "gzip", "Sec-Fetch-Site", "same-origin");
    private static final String PARTS = "link[rel=stylesheet], link[rel=icon], script[src], img[src], use[href]";

    static Facts of(Stop stop, Measured large) {
        var reader = stop.isSignIn() ? large.guest() : large.guests().get(0);
        var plain = reader.get(stop.target());
        var own = size(reader, stop.target());
        var parts = parts(plain.body()).stream().mapToLong(part -> size(reader, part)).sum();
        try (var log = QueryLog.of(large.ask())) {
            return new Facts(stop, own, own + parts, log.least(() -> reader.get(stop.target())));
        }
    }

    private static long size(Guest reader, String target) {
        var answer = reader.send("GET", target, A_BROWSER, null);
        if (answer.status() >= 400) throw new IllegalStateException(target + " answers " + answer.status());
        return answer.content().length;
    }

    private static Set<String> parts(String html) {
        return Jsoup.parse(html).select(PARTS).stream().flatMap(part -> Stream.of(part.attr("href"), part.attr("src")))
                .map(address -> address.replaceAll("#.*", "")).filter(address -> address.startsWith("/")).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
