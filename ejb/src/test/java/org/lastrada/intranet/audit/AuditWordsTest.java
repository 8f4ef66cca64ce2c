package org.lastrada.intranet.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.annotations.Parent;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.house.OurClasses;
import org.lastrada.intranet.shared.Texts;

class AuditWordsTest {

    private static final Pattern RECORDED = Pattern.compile("\\.record(?:Personal)?\\(\"([a-z-]+\\.[a-z-]+)\", \"([a-z-]+)\"");

    private final List<JavaClass> audited = OurClasses.ALL.stream()
            .filter(type -> type.isAnnotatedWith(AuditedAs.class)).toList();

    @Test
    void everyKindOfChangeHasItsWordsInEveryLanguage() {
        assertThat(audited).isNotEmpty().allSatisfy(type -> {
            for (var verb : List.of("created", "changed", "removed")) said("audit.action." + as(type).value() + "." + verb);
            said("audit.subject." + as(type).value().replaceAll("\\..*", ""));
        });
    }

    @Test
    void everyAttributeThatIsWrittenDownHasItsWord() {
        audited.stream().flatMap(AuditWordsTest::told).forEach(field -> said("audit.attribute." + field.getName()));
    }

    /** Those of an embedded part stand beside the entity's own. */
    private static Stream<JavaField> told(JavaClass type) {
        return type.getFields().stream().filter(AuditWordsTest::isTold)
                .flatMap(field -> field.isAnnotatedWith(Embedded.class) ? told(field.getRawType()) : Stream.of(field));
    }

    @Test
    void everythingElseThatIsRecordedHasItsWords() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                RECORDED.matcher(Files.readString(file)).results().forEach(found -> {
                    said("audit.action." + found.group(1));
                    said("audit.subject." + found.group(2));
                });
            }
        }
    }

    private static AuditedAs as(JavaClass type) {
        return type.getAnnotationOfType(AuditedAs.class);
    }

    private static boolean isTold(JavaField field) {
        return !field.getModifiers().contains(JavaModifier.STATIC) && !field.isAnnotatedWith(Unaudited.class) && !field.isAnnotatedWith(Version.class)
                && !field.isAnnotatedWith(OneToMany.class) && !field.isAnnotatedWith(Id.class) && !field.isAnnotatedWith(Parent.class);
    }

    private static void said(String key) {
        for (var language : Texts.LANGUAGES) assertThat(Texts.in(language).has(key)).as("%s in %s", key, language).isTrue();
    }
}
