package org.lastrada.intranet.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.house.OurClasses;
import org.lastrada.intranet.shared.Texts;

class EveryWorkHasItsWordsTest {

    @Test
    void itsPageCanNameItAndTheColumnsOfItsFile() throws ReflectiveOperationException {
        var kinds = OurClasses.ALL.stream()
                .filter(type -> type.isAssignableTo(LongWork.class) && !type.getModifiers().contains(JavaModifier.ABSTRACT)).toList();
        assertThat(kinds).hasSizeGreaterThan(1);
        for (var language : Texts.LANGUAGES) {
            var texts = Texts.in(language);
            for (var type : kinds) {
                var kind = made(type);
                assertThat(texts.has(kind.words())).as(kind.words()).isTrue();
                assertThat(texts.has(kind.words() + ".text")).as(kind.words()).isTrue();
                assertThat(kind.header(texts)).as(kind.words()).noneMatch(heading -> heading.startsWith("???"));
            }
        }
    }

    private static LongWork made(JavaClass type) throws ReflectiveOperationException {
        var constructor = type.reflect().getDeclaredConstructor();
        constructor.setAccessible(true);
        return (LongWork) constructor.newInstance();
    }
}
