package org.lastrada.intranet.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What {@code web.xml} puts before every address. */
class FiltersTest {

    @Test
    @Tag("Z14")
    void whoMayOpenAPageIsAskedHoweverItIsReached() throws Exception {
        assertThat(mapped("shiro", "url-pattern")).containsExactly("/*");
        assertThat(mapped("shiro", "dispatcher")).containsExactlyInAnyOrder("REQUEST", "FORWARD", "INCLUDE", "ERROR", "ASYNC");
    }

    @Test
    void headersAreSetBeforeAnythingElseAndOnErrorsToo() throws Exception {
        assertThat(filters().findFirst()).contains("house");
        assertThat(mapped("house", "dispatcher")).containsExactlyInAnyOrder("REQUEST", "ERROR");
    }

    private static Stream<String> filters() throws Exception {
        return mappings().map(mapping -> texts(mapping, "filter-name").findFirst().orElseThrow());
    }

    private static Stream<String> mapped(String filter, String what) throws Exception {
        return mappings().filter(mapping -> texts(mapping, "filter-name").anyMatch(filter::equals)).flatMap(mapping -> texts(mapping, what));
    }

    private static Stream<Element> mappings() throws Exception {
        var found = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(Path.of("src/main/webapp/WEB-INF/web.xml").toFile()).getElementsByTagName("filter-mapping");
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }

    private static Stream<String> texts(Element within, String name) {
        var found = within.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(at -> found.item(at).getTextContent().strip());
    }
}
