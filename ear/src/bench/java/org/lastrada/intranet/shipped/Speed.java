package org.lastrada.intranet.shipped;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * How fast one thing was for so many users; times in milliseconds.
 *
 * @param failed answers that were not what was asked for
 */
record Speed(String name, int users, double perSecond, long p50, long p95, long p99, long failed) {

    static Speed of(String request, int seconds, JsonNode stats) {
        var parts = request.split(" @ ");
        return new Speed(parts[0], Integer.parseInt(parts[1]), perSecond(stats, seconds), time(stats, "percentiles1"), time(stats, "percentiles3"), time(stats, "percentiles4"),
                stats.get("numberOfRequests").get("ko").asLong());
    }

    /** What was asked for at the last moment is counted too, and answered half an answer's time later on the average. */
    private static double perSecond(JsonNode stats, int seconds) {
        return stats.get("numberOfRequests").get("ok").asLong() / (seconds + time(stats, "meanResponseTime") / 2000.0);
    }

    private static long time(JsonNode stats, String figure) {
        return stats.get(figure).get("total").asLong();
    }

    boolean isFor(String what, int howMany) {
        return name.equals(what) && users == howMany;
    }
}
