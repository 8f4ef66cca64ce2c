package org.lastrada.intranet.shipped;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** What a list, radio buttons or boxes offer, and what they do not. */
final class Choices {

    private static final int MORE_THAN_ANY_LIST = 100_000;

    private Choices() { }

    /** Empty for what is typed, and for a single box. */
    static Set<String> of(List<Element> controls) {
        var offered = new TreeSet<String>();
        for (var control : controls) {
            if (control.tagName().equals("select")) offered.addAll(control.select("option").eachAttr("value"));
            else if (control.attr("type").equals("radio") || control.attr("type").equals("checkbox") && controls.size() > 1) offered.add(control.val());
        }
        return offered;
    }

    /** The number of something that is there, but not for this; of nothing; and a word. */
    static List<String> notAmong(Set<String> offered) {
        var another = IntStream.range(1, MORE_THAN_ANY_LIST).mapToObj(String::valueOf).filter(number -> !offered.contains(number)).findFirst().orElseThrow();
        return List.of(another, "987654321", "made-up");
    }
}
