package org.lastrada.intranet.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.search.text.Snippet.Part;

class SnippetTest {

    private static final String LONG = "word ".repeat(200) + "The shelter in Київ is open day and night. " + "word ".repeat(200);

    @Test
    void marksEveryFormOfTheWord() {
        assertThat(Snippet.whole("Shelters and a shelter", terms("shelter"))).containsExactly(new Part("Shelters", true), new Part(" and a ", false), new Part("shelter", true));
    }

    @Test
    void showsWhereTheHitsAre() {
        var snippet = Snippet.of(LONG, terms("kyiv shelter"));
        assertThat(marked(snippet)).containsExactly("shelter", "Київ");
        assertThat(text(snippet)).startsWith("… ").endsWith(" …").hasSizeLessThan(300);
    }

    @Test
    void prefersThePlaceWhereMoreWordsStandTogether() {
        var text = "A shelter here. " + "word ".repeat(100) + "The shelter in Kyiv. " + "word ".repeat(100);
        assertThat(marked(Snippet.of(text, terms("kyiv shelter")))).containsExactly("shelter", "Kyiv");
    }

    @Test
    void beginsAtTheBeginningWhenNothingIsHit() {
        assertThat(text(Snippet.of(LONG, terms("absent")))).startsWith("word word");
        assertThat(Snippet.of("  ", terms("x"))).isEmpty();
        assertThat(Snippet.of(null, terms("x"))).isEmpty();
    }

    @Test
    void givesTheTextBackAsItIsMarkupIncluded() {
        var snippet = Snippet.of("<script>alert('kyiv')</script> & more", terms("kyiv"));
        assertThat(text(snippet)).isEqualTo("<script>alert('kyiv')</script> & more");
        assertThat(marked(snippet)).containsExactly("kyiv");
    }

    @Test
    void aLineWithoutBlanksIsCutAnyway() {
        assertThat(text(Snippet.of("😀".repeat(500), terms("x")))).hasSizeLessThan(300);
    }

    @Test
    void aTextFullOfHitsDoesNotTakeForEver() {
        assertThat(text(Snippet.of("shelter ".repeat(4000), terms("shelter")))).hasSizeLessThan(300);
    }

    private static Set<String> terms(String asked) {
        return Words.of(asked, 10).stream().flatMap(word -> word.terms().stream()).collect(Collectors.toSet());
    }

    private static List<String> marked(List<Part> parts) {
        return parts.stream().filter(Part::hit).map(Part::text).toList();
    }

    private static String text(List<Part> parts) {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }
}
