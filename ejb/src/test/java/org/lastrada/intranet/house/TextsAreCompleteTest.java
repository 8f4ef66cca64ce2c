package org.lastrada.intranet.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.house.OurClasses;
import org.lastrada.intranet.shared.DomainException;
import org.lastrada.intranet.shared.Texts;

class TextsAreCompleteTest {

    private static final Path BUNDLES = Path.of("src/main/resources/texts");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[^}]*}|\\[link]");

    @Test
    void everyLanguageHasTheSameKeysAndTheSamePlaces() throws IOException {
        for (var english : bundles("")) {
            for (var language : Texts.LANGUAGES.subList(1, Texts.LANGUAGES.size())) {
                var other = read(BUNDLES.resolve(english.getFileName().toString().replace(".properties", "_" + language.getLanguage() + ".properties")));
                var texts = read(english);
                assertThat(other.stringPropertyNames()).as("%s in %s", english, language).containsExactlyInAnyOrderElementsOf(texts.stringPropertyNames());
                texts.stringPropertyNames().forEach(key ->
                        assertThat(places(other.getProperty(key))).as("%s in %s", key, language).isEqualTo(places(texts.getProperty(key))));
            }
        }
    }

    @Test
    void everyKeyBeginsWithTheNameOfItsBundle() throws IOException {
        for (var bundle : bundles("")) {
            var name = bundle.getFileName().toString().replace(".properties", "");
            assertThat(read(bundle).stringPropertyNames()).as(name).allMatch(key -> key.startsWith(name + "."));
        }
    }

    /** The straight one would have to be doubled, and would be forgotten. */
    @Test
    void apostrophesAreTypographicEverywhere() throws IOException {
        for (var bundle : allBundles()) {
            var texts = read(bundle);
            texts.stringPropertyNames().forEach(key -> assertThat(texts.getProperty(key)).as("%s: %s", bundle.getFileName(), key).doesNotContain("'"));
        }
    }

    @Test
    void peopleAreNeverCalledVictims() throws IOException {
        for (var bundle : allBundles()) assertThat(Files.readString(bundle)).as(bundle.toString()).doesNotContainIgnoringCase("victim");
    }

    @Test
    void everyRefusalHasItsSentence() {
        var refusals = OurClasses.ALL.stream()
                .filter(type -> type.isAssignableTo(DomainException.class) && !type.getModifiers().contains(JavaModifier.ABSTRACT)).toList();

        assertThat(refusals).isNotEmpty();
        for (var language : Texts.LANGUAGES) {
            assertThat(refusals).allSatisfy(type -> assertThat(Texts.in(language).has("refusal." + type.getSimpleName())).as(type.getName()).isTrue());
        }
    }

    private static List<Path> bundles(String suffix) throws IOException {
        try (var files = Files.list(BUNDLES)) {
            return files.filter(file -> file.getFileName().toString().matches("[a-z-]+" + suffix + "\\.properties")).sorted().toList();
        }
    }

    private static List<Path> allBundles() throws IOException {
        try (var files = Files.list(BUNDLES)) {
            return files.filter(file -> file.toString().endsWith(".properties")).toList();
        }
    }

    private static Properties read(Path bundle) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
            texts.load(reader);
        }
        return texts;
    }

    private static TreeSet<String> places(String text) {
        var places = new TreeSet<String>();
        PLACE.matcher(text).results().forEach(found -> places.add(found.group().replaceAll(",.*", "}")));
        return places;
    }
}
