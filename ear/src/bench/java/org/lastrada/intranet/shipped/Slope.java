package org.lastrada.intranet.shipped;

import java.util.List;

/**
 * The straight line through a row of figures by least squares.
 *
 * @param perHour how much it rises
 * @param margin  half of the interval that holds the true slope with 95 % confidence, if what is left over is chance
 */
record Slope(double perHour, double margin) {

    private static final double Z = 1.959964;

    record Point(double hours, double value) { }

    /** @param points at least three */
    static Slope of(List<Point> points) {
        var n = points.size();
        var meanX = points.stream().mapToDouble(Point::hours).average().orElseThrow();
        var meanY = points.stream().mapToDouble(Point::value).average().orElseThrow();
        var spread = points.stream().mapToDouble(point -> Math.pow(point.hours() - meanX, 2)).sum();
        var slope = points.stream().mapToDouble(point -> (point.hours() - meanX) * (point.value() - meanY)).sum() / spread;
        var left = points.stream().mapToDouble(point -> Math.pow(point.value() - meanY - slope * (point.hours() - meanX), 2)).sum();
        return new Slope(slope, student(n - 2) * Math.sqrt(left / (n - 2) / spread));
    }

    /** The quantile of Student's distribution, by Cornish and Fisher's expansion; from three degrees of freedom on within a hundredth. */
    private static double student(int freedom) {
        var f = (double) freedom;
        return Z + (Math.pow(Z, 3) + Z) / (4 * f) + (5 * Math.pow(Z, 5) + 16 * Math.pow(Z, 3) + 3 * Z) / (96 * f * f)
                + (3 * Math.pow(Z, 7) + 19 * Math.pow(Z, 5) + 17 * Math.pow(Z, 3) - 15 * Z) / (384 * f * f * f);
    }

    boolean mayBeNone() {
        return Math.abs(perHour) <= margin;
    }
}
