package org.lastrada.intranet.web.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.faces.view.ViewScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.util.ThreadContext;
import org.junit.jupiter.api.Test;

/** The rules of the house for what a person does in a browser. */
@AnalyzeClasses(packages = "org.lastrada.intranet.web", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final List<String> MAY_CATCH = List.of("faces", "security", "shell");

    @ArchTag("Z11")
    @ArchTest
    static final ArchRule screensKnowNoDatabase =
            noClasses().should().dependOnClassesThat().areAssignableTo(EntityManager.class).orShould().dependOnClassesThat().areAnnotatedWith(Entity.class);

    @ArchTest
    static final ArchRule onlyTheCallerKnowsWhoIsAsking =
            noClasses().should().dependOnClassesThat().belongToAnyOf(SecurityUtils.class, ThreadContext.class);

    @ArchTest
    static final ArchRule timeComesFromTheClock =
            noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now").orShould().callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule whatLivesWithAViewCanMoveToAnotherNode =
            classes().that().areAnnotatedWith(ViewScoped.class).should().beAssignableTo(Serializable.class);

    @ArchTest
    static final ArchRule nobodyWritesToTheConsole =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    @Test
    void beansLeaveRefusalsToTheHandler() {
        var catching = Sources.classes().stream().filter(type -> !MAY_CATCH.contains(type.getParent().getFileName().toString()))
                .filter(type -> Sources.text(type).matches("(?s).*\\bcatch \\((?!IOException e\\)).*")).filter(type -> Sources.text(type).contains("@Named")).toList();
        assertThat(catching).isEmpty();
    }

    @Test
    void beansAreSmall() {
        var large = Sources.classes().stream().filter(type -> Sources.text(type).lines().count() > 220).toList();
        assertThat(large).isEmpty();
    }
}
