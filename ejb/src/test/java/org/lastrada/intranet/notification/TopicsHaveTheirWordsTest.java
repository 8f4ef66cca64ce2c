package org.lastrada.intranet.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.house.OurClasses;
import org.lastrada.intranet.shared.Texts;

/** Finds topics by itself, so a feature's is covered when it is written. */
class TopicsHaveTheirWordsTest {

    private final List<Topic> topics = OurClasses.ALL.stream()
            .filter(type -> type.isAssignableTo(Topic.class) && !type.isInterface()).map(type -> made(type.reflect())).toList();

    @Test
    void eachSaysWhatItIsAndWhyOneIsTold() {
        assertThat(topics).hasSizeGreaterThan(2);
        for (var topic : topics) for (var word : List.of(".title", ".about", ".why")) said(topic.key() + word);
    }

    @Test
    void eachIsReadWithSampleDataInEveryLanguageAndNothingIsLeftOpen() {
        for (var topic : topics) {
            assertThat(topic.samples()).as(topic.key()).isNotEmpty();
            for (var sample : topic.samples()) {
                for (var language : Texts.LANGUAGES) {
                    assertThat(sample.in(Texts.in(language))).as("%s in %s", sample.key(), language).isPresent();
                    assertThat(sample.in(Texts.in(language)).orElseThrow()).doesNotContain("{", "???");
                }
            }
        }
    }

    @Test
    @Tag("M5")
    void whatIsMailedNamesNobodyAndNoPlace() {
        for (var topic : topics) {
            for (var sample : topic.samples()) {
                said(sample.key() + ".mail");
                for (var language : Texts.LANGUAGES) assertThat(Texts.in(language).get(sample.key() + ".mail")).as(sample.key()).doesNotContain("{");
            }
        }
    }

    @Test
    void whatIsStatutoryComesAtOnce() {
        assertThat(topics).filteredOn(Topic::isStatutory).allMatch(topic -> topic.frequency() == Frequency.AT_ONCE);
    }

    private static void said(String key) {
        for (var language : Texts.LANGUAGES) assertThat(Texts.in(language).has(key)).as("%s in %s", key, language).isTrue();
    }

    private static Topic made(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Topic) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
