package org.lastrada.intranet.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.house.OurClasses;
import org.lastrada.intranet.job.Task;
import org.lastrada.intranet.shared.Texts;

class EveryTaskHasItsWordsTest {

    @Test
    void theTableOfScheduledWorkCanNameEachOfThem() throws ReflectiveOperationException {
        var tasks = OurClasses.ALL.stream()
                .filter(type -> type.isAssignableTo(Task.class) && !type.isInterface()).toList();
        assertThat(tasks).isNotEmpty();
        for (var task : tasks) {
            for (var language : Texts.LANGUAGES) {
                assertThat(Texts.in(language).has("jobs.task." + name(task))).as("words for %s in %s", task, language).isTrue();
                assertThat(Texts.in(language).has("jobs.task." + name(task) + ".text")).as("a line about %s in %s", task, language).isTrue();
            }
        }
    }

    private static String name(JavaClass type) throws ReflectiveOperationException {
        var constructor = type.reflect().getDeclaredConstructor();
        constructor.setAccessible(true);
        return ((Task) constructor.newInstance()).name();
    }
}
