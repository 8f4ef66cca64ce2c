package org.lastrada.intranet.web.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.el.ExpressionFactory;
import java.io.ObjectInputStream;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.marshalling.Unmarshaller;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.file.scan.Clamd;
import org.lastrada.intranet.shared.OnceMore;

/** What is dangerous wherever it stands: nowhere, or in the one place that has a reason. Of both modules, since the war holds both. */
@AnalyzeClasses(packages = "org.lastrada.intranet", importOptions = ImportOption.DoNotIncludeTests.class)
class DangerousCallsTest {

    private static final Pattern ALGORITHM = Pattern.compile("\\b(?:MessageDigest|Mac|Cipher|Signature|KeyGenerator|KeyPairGenerator|SecretKeyFactory|SSLContext)\\.getInstance\\(\\s*\"([^\"]+)\"");
    /** SHA-1 as HMAC only, since that is what authenticator apps know (RFC 6238). */
    private static final Set<String> ALGORITHMS = Set.of("SHA-256", "HmacSHA256", "HmacSHA1", "AES/GCM/NoPadding");

    @ArchTest
    static final ArchRule noProgramIsStarted = noClasses().should().dependOnClassesThat().belongToAnyOf(Process.class, ProcessBuilder.class, Runtime.class);

    /** Not even from an address that an administrator typed: there is nothing to be tricked into asking a neighbour. The scanner's address is configuration. */
    @ArchTest
    @ArchTag("J9")
    static final ArchRule nothingIsFetched = noClasses().that().doNotBelongToAnyOf(Clamd.class)
            .should().dependOnClassesThat().belongToAnyOf(URL.class, URLConnection.class, Socket.class).orShould().dependOnClassesThat().resideInAPackage("java.net.http..");

    /** But for what a node has written of its own sessions, or the other one, under their key. */
    @ArchTest
    static final ArchRule noObjectIsMadeOfBytes = noClasses().that().doNotHaveFullyQualifiedName("org.lastrada.intranet.web.faces.StillMap")
            .should().dependOnClassesThat().belongToAnyOf(ObjectInputStream.class, Unmarshaller.class);

    @ArchTest
    static final ArchRule noTextIsRunAsAnExpression = noClasses().should().dependOnClassesThat().belongToAnyOf(ExpressionFactory.class).orShould().dependOnClassesThat().resideInAPackage("javax.script..");

    /** Before the database stands, and before a transaction, nothing is injected; what is looked up there has names of our own. */
    @ArchTest
    static final ArchRule noNameIsLookedUp = noClasses().that().resideOutsideOfPackage("..intranet.system..").and().doNotBelongToAnyOf(OnceMore.class).should().dependOnClassesThat().resideInAPackage("javax.naming..");

    /** The demo platform alone is made of numbers that come again. */
    @ArchTest
    static final ArchRule nothingIsGuessable = noClasses().that().resideOutsideOfPackage("..intranet.demo..")
            .should().callConstructor(Random.class).orShould().callConstructor(Random.class, long.class).orShould().dependOnClassesThat().belongToAnyOf(ThreadLocalRandom.class)
            .orShould().callMethod(Math.class, "random");

    @ArchTest
    static final ArchRule whatIsSealedIsSealedInFewPlaces = classes().that(not(resideInAnyPackage("..intranet.secret..", "..intranet.audit..", "..intranet.access.factor..", "..intranet.access.password..")))
            .should().onlyDependOnClassesThat(not(resideInAnyPackage("javax.crypto..")));

    /** Libraries of libraries: what is known against them cannot be asked for through us. */
    @ArchTest
    static final ArchRule whatOnlyComesAlongIsNotUsed = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml..", "org.bouncycastle..", "org.apache.commons.beanutils..", "org.apache.commons.collections..");

    /** Scripts and styles are our own; one mapped to another host would be found by an expression in its name (CVE-2026-41883). */
    @Test
    void noResourceComesFromElsewhere() {
        assertThat(List.of("web.xml", "faces-config.xml")).allSatisfy(settings -> assertThat(Sources.text(Sources.WEBAPP.resolve("WEB-INF").resolve(settings))).doesNotContainIgnoringCase("cdn"));
    }

    @Test
    void onlyTheseAlgorithmsAreUsed() {
        var used = Sources.allClasses().stream().flatMap(file -> ALGORITHM.matcher(Sources.text(file)).results()).map(found -> found.group(1)).collect(Collectors.toSet());
        assertThat(used).isEqualTo(ALGORITHMS);
    }
}
