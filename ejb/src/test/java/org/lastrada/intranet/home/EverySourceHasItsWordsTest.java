package org.lastrada.intranet.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.house.OurClasses;
import org.lastrada.intranet.shared.Texts;

class EverySourceHasItsWordsTest {

    @Test
    void theFirstPageCanSayWhatEachOfThemAsksForAndWhatWasDone() throws ReflectiveOperationException {
        var sources = OurClasses.ALL.stream()
                .filter(type -> type.isAssignableTo(DutySource.class) && !type.isInterface()).toList();
        assertThat(sources).hasSizeGreaterThan(1);
        for (var source : sources) {
            for (var language : Texts.LANGUAGES) {
                for (var part : List.of("", ".button", ".done", ".topic")) {
                    assertThat(Texts.in(language).has(words(source) + part)).as("%s of %s in %s", part, source, language).isTrue();
                }
            }
        }
    }

    @Test
    void everyKindHasItsHeading() {
        for (var language : Texts.LANGUAGES) {
            assertThat(DutyKind.values()).allMatch(kind -> Texts.in(language).has("home.kind." + kind));
        }
    }

    private static String words(JavaClass type) throws ReflectiveOperationException {
        var constructor = type.reflect().getDeclaredConstructor();
        constructor.setAccessible(true);
        return ((DutySource) constructor.newInstance()).words();
    }
}
