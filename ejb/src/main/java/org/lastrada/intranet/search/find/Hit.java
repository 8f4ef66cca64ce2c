package org.lastrada.intranet.search.find;

import java.util.Comparator;

/** A document that has something of what was asked for. */
final class Hit {

    static final Comparator<Hit> NEWEST = Comparator.<Hit>comparingInt(hit -> -hit.day).thenComparingDouble(hit -> -hit.score).thenComparingInt(hit -> -hit.document);
    static final Comparator<Hit> MOST_RELEVANT = Comparator.<Hit>comparingDouble(hit -> -hit.score).thenComparingInt(hit -> -hit.day).thenComparingInt(hit -> -hit.document);

    final int document;
    final int cell;
    private final int day;
    private float score;

    Hit(int document, int cell, int day, float score) {
        this.document = document;
        this.cell = cell;
        this.day = day;
        this.score = score;
    }

    /** By another word that may be meant by the same word of the question: the better of the two. */
    void orBy(float otherScore) {
        score = Math.max(score, otherScore);
    }

    /** By the next word of the question too. */
    Hit and(Hit next) {
        score += next.score;
        return this;
    }
}
