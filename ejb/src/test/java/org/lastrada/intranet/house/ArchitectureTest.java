package org.lastrada.intranet.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.net.URL;
import java.net.URLConnection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.concurrent.Callable;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.util.ThreadContext;
import org.lastrada.intranet.audit.AuditedAs;
import org.lastrada.intranet.audit.Unaudited;
import org.lastrada.intranet.clock.DatabaseTime;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Open;
import org.lastrada.intranet.rights.Requires;
import org.lastrada.intranet.rights.SignedIn;

/** The rules of the house for everything that has no screen. An exception needs a reason in the commit that adds it. */
@AnalyzeClasses(packages = "org.lastrada.intranet", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> BOUNDARY = DescribedPredicate.describe("boundaries",
            type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class));

    @ArchTest
    static final ArchRule featuresStandOnEachOtherWithoutCircles =
            slices().matching("org.lastrada.intranet.(*)..").should().beFreeOfCycles();

    /** It knows a form by its name and the account by its number. */
    @ArchTest
    static final ArchRule draftsKnowNoFeature = noClasses().that().resideInAPackage("..intranet.draft..").should().dependOnClassesThat()
            .resideInAnyPackage("..intranet.membership..", "..intranet.people..", "..intranet.access..", "..intranet.intake..");

    /** It knows people by their number and whatever is theirs by what is plugged in. */
    @ArchTest
    static final ArchRule retentionKnowsNoFeature = noClasses().that().resideInAPackage("..intranet.retention..").should().dependOnClassesThat()
            .resideInAnyPackage("..intranet.membership..", "..intranet.people..", "..intranet.access..", "..intranet.intake..", "..intranet.mail..", "..intranet.draft..");

    /** Features plug into them, so that no common room is edited for a new one. */
    @ArchTest
    static final ArchRule commonRoomsKnowNoFeature = noClasses().that().resideInAnyPackage("..intranet.home..", "..intranet.progress..", "..intranet.calendar..").should()
            .dependOnClassesThat().resideInAnyPackage("..intranet.membership..", "..intranet.people..", "..intranet.access..", "..intranet.intake..");

    /** Acting for somebody who is not there is for work that they asked for and that their name is written down with. */
    @ArchTest
    static final ArchRule onlyLongWorkActsOnBehalfOfSomebody = noClasses().that().resideOutsideOfPackage("..intranet.progress..")
            .should().callMethod(Caller.class, "onBehalfOf", long.class, Callable.class);

    /** Reading without a session is for what programs fetch, and so no part of what happens here. */
    @ArchTest
    static final ArchRule onlyWhatProgramsFetchIsReadThroughALink = noClasses().should().callMethod(Caller.class, "throughLink", long.class, Callable.class);

    /** It knows a kind by its name and a subject by its number. */
    @ArchTest
    static final ArchRule theSearchKnowsNoFeature = noClasses().that().resideInAPackage("..intranet.search..").should().dependOnClassesThat()
            .resideInAnyPackage("..intranet.membership..", "..intranet.people..", "..intranet.access..", "..intranet.intake..", "..intranet.vocabulary..", "..intranet.file..",
                    "..intranet.library..");

    @ArchTest
    static final ArchRule thePartsOfAFeatureDoSoToo = slices().matching("org.lastrada.intranet.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule screensAreElsewhere =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "org.primefaces..", "org.omnifaces..");

    /** There is no address that somebody could make the server ask. */
    @ArchTag("J9")
    @ArchTest
    static final ArchRule nothingIsFetchedFromTheNet = noClasses().should().dependOnClassesThat().resideInAPackage("java.net.http..")
            .orShould().dependOnClassesThat().areAssignableTo(URLConnection.class).orShould().callMethod(URL.class, "openStream");

    @ArchTag("Z11")
    @ArchTest
    static final ArchRule boundariesReachTheDatabaseThroughCollections =
            noClasses().that(BOUNDARY).should().dependOnClassesThat().areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule everyBoundaryMethodSaysWhoMayCallIt =
            methods().that().areDeclaredInClassesThat(BOUNDARY).and().arePublic().and().areNotStatic().should(sayWhoMayCallThem());

    @ArchTest
    static final ArchRule onlyTheCallerTalksToShirosThread =
            noClasses().that().doNotBelongToAnyOf(Caller.class).should().dependOnClassesThat().belongToAnyOf(SecurityUtils.class, ThreadContext.class);

    @ArchTest
    static final ArchRule entitiesHaveVerbsInsteadOfSetters =
            noMethods().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class).should().haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule everyEntityIsAuditedOrSaysWhyNot =
            classes().that().areAnnotatedWith(Entity.class).should().beAnnotatedWith(AuditedAs.class).orShould().beAnnotatedWith(Unaudited.class);

    @ArchTag("F19")
    @ArchTest
    static final ArchRule timeComesFromTheClock =
            noClasses().that().doNotBelongToAnyOf(DatabaseTime.class).should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now")
                    .orShould().callMethod(LocalDateTime.class, "now").orShould().callMethod(ZonedDateTime.class, "now")
                    .orShould().callMethod(System.class, "currentTimeMillis").orShould().callMethod(Clock.class, "systemUTC").orShould().callMethod(Clock.class, "systemDefaultZone");

    @ArchTag("F19")
    @ArchTest
    static final ArchRule entitiesKeepInstantsAndDaysNotWallTimes =
            noClasses().that().areAnnotatedWith(Entity.class).should().dependOnClassesThat().belongToAnyOf(LocalDateTime.class);

    private static ArchCondition<JavaMethod> sayWhoMayCallThem() {
        return new ArchCondition<>("be ruled by @Requires, @SignedIn or @Open") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var ruled = isRuled(method) || isRuled(method.getOwner());
                var synthetic = method.getModifiers().contains(JavaModifier.SYNTHETIC);
                if (!ruled && !synthetic) events.add(SimpleConditionEvent.violated(method, "nothing says who may call " + method.getFullName()));
            }
        };
    }

    private static boolean isRuled(com.tngtech.archunit.core.domain.properties.CanBeAnnotated place) {
        return place.isAnnotatedWith(Requires.class) || place.isAnnotatedWith(SignedIn.class) || place.isAnnotatedWith(Open.class);
    }
}
