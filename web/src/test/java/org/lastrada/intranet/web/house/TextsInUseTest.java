package org.lastrada.intranet.web.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.shared.Texts;

/** Whatever text a page or a bean asks for by its full name has words. Names put together while running are not seen here. */
class TextsInUseTest {

    private static final Pattern IN_PAGES = Pattern.compile("i18n(?:\\['([^'+]+)']|\\.of\\('([^'+]+)'[,)])");
    private static final Pattern IN_TAGS = Pattern.compile("<n:(?:field|fact|empty)[^>]*\\b(?:label|hint|title|text)=\"([a-z][a-z0-9-]*\\.[a-z0-9.-]+)\"");
    private static final Pattern IN_CLASSES = Pattern.compile("(?:i18n|texts|words)(?:\\(\\))?\\.(?:get|of)\\(\"([a-z][\\w-]*\\.[\\w.-]+[\\w])\"[,)]");

    @Test
    void everyTextThatIsAskedForExists() {
        var missing = new TreeSet<String>();
        for (var key : keys()) if (!Texts.in(Texts.LANGUAGES.get(0)).has(key)) missing.add(key);
        assertThat(missing).isEmpty();
    }

    @Test
    void textsAreAskedFor() {
        assertThat(keys()).hasSizeGreaterThan(20);
    }

    private static Set<String> keys() {
        var keys = new TreeSet<String>();
        for (var page : Sources.pages()) Stream.of(IN_PAGES, IN_TAGS).forEach(pattern -> collect(pattern, Sources.text(page), keys));
        for (var type : Sources.classes()) collect(IN_CLASSES, Sources.text(type), keys);
        return keys;
    }

    private static void collect(Pattern pattern, String text, Set<String> keys) {
        pattern.matcher(text).results().map(found -> found.group(1) == null ? found.group(2) : found.group(1)).forEach(keys::add);
    }
}
