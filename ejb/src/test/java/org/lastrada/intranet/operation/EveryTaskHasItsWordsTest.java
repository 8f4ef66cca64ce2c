package org.lastrada.intranet.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.job.Task;
import org.lastrada.intranet.shared.Texts;

class EveryTaskHasItsWordsTest {

    @Test
    void theTableOfScheduledWorkCanNameEachOfThem() throws ReflectiveOperationException {
        var tasks = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.lastrada.intranet").stream()
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
