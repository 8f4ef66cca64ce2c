package org.lastrada.intranet.demo;

import static org.lastrada.intranet.demo.DemoFile.split;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** What the list of organisations leaves out: from the file of details, or made up from the list where that has no row. */
record OrganisationSketch(String legalName, String legalForm, int founded, String address, String staffBand, String budgetBand,
                          List<String> served, List<String> targetGroups, List<String> themes, String description) {

    static Map<String, CSVRecord> readAll() {
        return DemoFile.rows("details.csv", '|').stream().collect(Collectors.toMap(row -> row.get("key"), Function.identity()));
    }

    static OrganisationSketch of(CSVRecord row) {
        return new OrganisationSketch(row.get("legalName"), row.get("form"), Integer.parseInt(row.get("founded")), row.get("address"),
                row.get("staff"), row.get("budget"), split(row.get("served"), ","), split(row.get("targetGroups"), ";"),
                split(row.get("themes"), ";"), row.get("description"));
    }

    static OrganisationSketch invent(String name, String country, String city, List<String> services, int joined, Random random) {
        var themes = DemoVocabulary.themes();
        var groups = DemoVocabulary.targetGroups();
        var theme = random.nextInt(themes.size() - 1);
        var group = 1 + random.nextInt(groups.size() - 1);
        return new OrganisationSketch(name, random.nextBoolean() ? "association" : "foundation", joined - 2 - random.nextInt(15), null,
                "51+", "500k-2m", List.of(country), List.of("trafficked-people", groups.get(group).code()),
                List.of(themes.get(theme).code(), themes.get(theme + 1).code()),
                "Offers %s in %s and the country around it. It has been part of the platform since %d."
                        .formatted(String.join(" and ", services), city, joined));
    }
}
