package org.lastrada.intranet.retention;

import jakarta.json.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How names are found in texts, in a spelling that both Java and the database read. A letter, digit or dash beside a name makes it somebody else's. */
final class NamePattern {

    private static final String PART = "[\\p{L}\\p{N}_-]";
    /** What stands between the words of a name in a row of a list. */
    private static final String BETWEEN = "[ \",;\t]+";

    private NamePattern() { }

    /** As they are written, also within JSON. */
    static String written(Collection<String> names) {
        return alone(names.stream().flatMap(name -> Stream.of(name, inJson(name))).distinct().map(Pattern::quote));
    }

    /** Also with the words in cells of their own, and the family name first. */
    static String listed(Collection<String> names) {
        return alone(names.stream().flatMap(name -> turned(name).stream()).distinct());
    }

    private static List<String> turned(String name) {
        var words = new ArrayList<>(Arrays.asList(name.strip().split("\\s+")));
        var all = new ArrayList<String>();
        for (int turn = 0; turn < words.size(); turn++) {
            all.add(words.stream().map(Pattern::quote).collect(Collectors.joining(BETWEEN)));
            Collections.rotate(words, 1);
        }
        return all;
    }

    private static String alone(Stream<String> spellings) {
        return "(?<!" + PART + ")(?:" + spellings.sorted().collect(Collectors.joining("|")) + ")(?!" + PART + ")";
    }

    private static String inJson(String name) {
        var quoted = Json.createValue(name).toString();
        return quoted.substring(1, quoted.length() - 1);
    }
}
