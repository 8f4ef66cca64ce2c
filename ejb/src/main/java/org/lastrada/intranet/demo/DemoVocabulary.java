package org.lastrada.intranet.demo;

import java.util.List;

/** The platform's own words, in their order. Themes follow the strategic plan 2021–2025. */
public final class DemoVocabulary {

    private DemoVocabulary() { }

    public static List<DemoTerm> services() {
        return read("service");
    }

    public static List<DemoTerm> targetGroups() {
        return read("target-group");
    }

    public static List<DemoTerm> themes() {
        return read("theme");
    }

    public static List<DemoTerm> legalForms() {
        return read("legal-form");
    }

    /** MEMBER, ASSOCIATE, and SECRETARIAT for the office that hosts the platform and is no member of it. */
    public static List<DemoTerm> classes() {
        return read("class");
    }

    /** {@code legal aid} is {@code legal-aid}: how the lists of organisations write a service, and its code. */
    static String codeOf(String written) {
        return written.strip().replace(' ', '-');
    }

    private static List<DemoTerm> read(String list) {
        return DemoFile.rows("vocabulary.csv", ',').stream()
                .filter(row -> row.get("list").equals(list))
                .map(row -> new DemoTerm(row.get("code"), row.get("en"), row.get("fr")))
                .toList();
    }
}
