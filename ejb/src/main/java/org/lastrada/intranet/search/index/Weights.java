package org.lastrada.intranet.search.index;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lastrada.intranet.search.Entry;
import org.lastrada.intranet.search.text.Words;

/** How much each word says about a document: most in the title, least deep in the text. */
public final class Weights {

    /** No word weighs as much that is not in the title. */
    public static final int TITLE = 8;
    private static final int UNDER = 4;
    private static final int MOST_WORDS = 20_000;
    private static final int BYTES = Integer.BYTES + 1;

    private Weights() { }

    static Map<String, Integer> of(Entry entry) {
        var weights = new HashMap<String, Integer>();
        terms(entry.title()).distinct().forEach(term -> weights.merge(term, TITLE, Integer::sum));
        terms(entry.under()).distinct().forEach(term -> weights.merge(term, UNDER, Integer::sum));
        terms(entry.text()).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .forEach((term, times) -> weights.merge(term, times < 2 ? 1 : times < 5 ? 2 : 3, Integer::sum));
        return weights;
    }

    private static Stream<String> terms(String text) {
        return text == null ? Stream.empty() : Words.of(text, MOST_WORDS).stream().flatMap(word -> word.terms().stream());
    }

    /** Number of the word and its weight, one after the other. */
    static byte[] pack(Map<Integer, Integer> weights) {
        var bytes = ByteBuffer.allocate(weights.size() * BYTES);
        new TreeMap<>(weights).forEach((word, weight) -> bytes.putInt(word).put(weight.byteValue()));
        return bytes.array();
    }

    static Map<Integer, Integer> unpack(byte[] packed) {
        var weights = new TreeMap<Integer, Integer>();
        if (packed == null) return weights;
        var bytes = ByteBuffer.wrap(packed);
        while (bytes.hasRemaining()) weights.put(bytes.getInt(), (int) bytes.get());
        return weights;
    }
}
