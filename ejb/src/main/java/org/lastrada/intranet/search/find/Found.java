package org.lastrada.intranet.search.find;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lastrada.intranet.search.text.Snippet.Part;
import org.lastrada.intranet.shared.Page;

/**
 * The answer.
 *
 * @param page          of what was found
 * @param counts        facet by facet and value by value, how many there would be; the most first
 * @param organisations names by id, of those in the counts
 * @param similar       nothing has these words; what was found has similar ones
 */
public record Found(Page<Result> page, Map<Facet, Map<String, Long>> counts, Map<String, String> organisations, boolean similar) {

    /**
     * One thing that was found, in parts of which the hits are to be marked.
     *
     * @param label text key of what its kind is called
     * @param under may be empty, as {@code text}
     * @param date  null for what has none
     */
    public record Result(String kind, String label, String icon, String address, List<Part> title, List<Part> under, List<Part> text, String country, LocalDate date) {

        public String name() {
            return title.stream().map(Part::text).reduce("", String::concat);
        }
    }
}
