package org.lastrada.intranet.membership.kind;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lastrada.intranet.demo.DemoTerm;
import org.lastrada.intranet.demo.DemoVocabulary;

/** The classes a platform starts with. */
public final class GivenClasses {

    public static final OrganisationClass MEMBER = new OrganisationClass("member", 1, true, "member-staff", Map.of("en", "Member"));
    public static final OrganisationClass SECRETARIAT = new OrganisationClass(OrganisationClass.SECRETARIAT, 3, false, null, Map.of("en", "Secretariat"));

    private GivenClasses() { }

    /** Those that the demo platform's organisations are of, without a database. */
    public static final class OfTheDemo extends OrganisationClasses {

        private final Map<String, OrganisationClass> all = DemoVocabulary.classes().stream().map(DemoTerm::code).map(code -> code.toLowerCase(Locale.ROOT))
                .collect(Collectors.toMap(Function.identity(), code -> new OrganisationClass(code, 1, true, null, Map.of())));

        @Override
        public Optional<OrganisationClass> named(String code) {
            return Optional.ofNullable(all.get(code));
        }
    }
}
