package org.lastrada.intranet.shipped;

import org.jsoup.nodes.Element;

/**
 * How fast one thing was for so many users; times in milliseconds.
 *
 * @param failed answers that were not what was asked for
 */
record Speed(String name, int users, double perSecond, long p50, long p95, long p99, long failed) {

    private static final int OK = 3;
    private static final int FAILED = 4;
    private static final int P50 = 8;
    private static final int P95 = 10;
    private static final int P99 = 11;
    private static final int MEAN = 13;

    /** @param row of Gatling's table */
    static String request(Element row) {
        return row.select(".ellipsed-name").text();
    }

    /** What was asked for at the last moment is counted too, and answered half an answer's time later on the average. */
    static Speed of(Element row, int seconds) {
        var parts = request(row).split(" @ ");
        var perSecond = column(row, OK) / (seconds + column(row, MEAN) / 2000.0);
        return new Speed(parts[0], Integer.parseInt(parts[1]), perSecond, column(row, P50), column(row, P95), column(row, P99), column(row, FAILED));
    }

    private static long column(Element row, int number) {
        var figure = row.select("td.col-" + number).text().strip();
        return figure.matches("\\d+") ? Long.parseLong(figure) : 0;
    }

    boolean isFor(String what, int howMany) {
        return name.equals(what) && users == howMany;
    }
}
