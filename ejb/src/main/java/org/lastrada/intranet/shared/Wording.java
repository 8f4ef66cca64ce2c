package org.lastrada.intranet.shared;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A sentence before it has a language: a text key and what fills its places, which may be wordings themselves. Texts change and what was
 * kept to fill them does not, so whether they fit is asked and never taken for granted.
 */
public record Wording(String key, List<Object> arguments) {

    public Wording {
        arguments = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(arguments));
    }

    public static Wording of(String key, Object... arguments) {
        return new Wording(key, Arrays.asList(arguments));
    }

    /** Nothing when there is no such text, it cannot be read, or it has a place that nothing fills. */
    public Optional<String> in(Texts texts) {
        if (!isWhole(texts)) return Optional.empty();
        return Optional.of(texts.get(key, arguments.stream().map(argument -> argument instanceof Wording word ? word.in(texts).orElseThrow() : argument).toArray()));
    }

    private boolean isWhole(Texts texts) {
        return texts.has(key) && unfilled(texts).isEmpty() && isReadable(texts)
                && arguments.stream().allMatch(argument -> !(argument instanceof Wording word) || word.isWhole(texts));
    }

    /** The places of the text that nothing fills, as they are written in it: {@code {3}}. */
    public List<String> unfilled(Texts texts) {
        if (!texts.has(key) || !isReadable(texts)) return List.of();
        var places = format(texts).getFormatsByArgumentIndex().length;
        return IntStream.range(0, places).filter(place -> texts.get(key).contains("{" + place) && isUnfilled(place)).mapToObj(place -> "{" + place + "}").toList();
    }

    private boolean isUnfilled(int place) {
        return place >= arguments.size() || Objects.isNull(arguments.get(place));
    }

    private boolean isReadable(Texts texts) {
        try {
            return format(texts) != null;
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }

    private MessageFormat format(Texts texts) {
        return new MessageFormat(texts.get(key), Locale.ROOT);
    }
}
