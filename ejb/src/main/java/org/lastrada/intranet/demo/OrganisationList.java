package org.lastrada.intranet.demo;

import static org.lastrada.intranet.demo.DemoFile.split;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** Reads lists of organisations and completes each. */
final class OrganisationList {

    private final LocalDate today;
    private final Map<String, CSVRecord> details = OrganisationSketch.readAll();
    private final Map<String, CSVRecord> standings = DemoFile.rows("standings.csv", '|').stream()
            .collect(Collectors.toMap(row -> row.get("key"), Function.identity()));
    private final Phones phones = new Phones();

    OrganisationList(LocalDate today) {
        this.today = today;
    }

    List<DemoOrganisation> read(List<String> files) {
        return files.stream().flatMap(this::rows).map(this::complete).toList();
    }

    DemoOrganisation secretariat() {
        var email = "office@platform.example";
        return new DemoOrganisation(DemoPlatform.SECRETARIAT, "Platform secretariat", "Stichting Platform Secretariat", "NL", List.of("NL"),
                "foundation", "NL-91000001", 1995, "https://platform.example", email, phones.draw("NL", Seed.of(email)), "Amsterdam",
                "De Wittenstraat 25", List.of("advocacy"), List.of("professionals"), List.of("en", "nl", "fr"), List.of("standards", "data"),
                "6-15", "500k-2m", "Works for the member organisations and coordinates the platform. It prepares the meetings, the common"
                + " positions and the reports.", "SECRETARIAT", null);
    }

    private Stream<CSVRecord> rows(String file) {
        return DemoFile.rows(file, ',').stream();
    }

    private DemoOrganisation complete(CSVRecord row) {
        var email = row.get("email");
        var key = email.substring(email.indexOf('@') + 1).replace(".example", "");
        var random = Seed.of(key);
        var country = row.get("country");
        var joined = LocalDate.parse(row.get("joined"));
        var services = split(row.get("services"), ";");
        var sketch = sketch(key, row, services, joined, random);
        return new DemoOrganisation(key, row.get("name"), sketch.legalName(), country, sketch.served(), sketch.legalForm(),
                country + "-9" + (1_000_000 + random.nextInt(9_000_000)), sketch.founded(), row.get("website"), email,
                phones.draw(country, random), row.get("city"), sketch.address(), services.stream().map(DemoVocabulary::codeOf).toList(),
                sketch.targetGroups(), split(row.get("languages"), ";"), sketch.themes(), sketch.staffBand(), sketch.budgetBand(),
                sketch.description(), row.get("class"), membership(key, joined));
    }

    private OrganisationSketch sketch(String key, CSVRecord row, List<String> services, LocalDate joined, Random random) {
        return details.containsKey(key) ? OrganisationSketch.of(details.get(key))
                : OrganisationSketch.invent(row.get("name"), row.get("country"), row.get("city"), services, joined.getYear(), random);
    }

    private DemoMembership membership(String key, LocalDate joined) {
        var history = new MembershipHistory(today, joined);
        var standing = standings.get(key);
        return standing == null ? history.since(DemoStatus.CURRENT)
                : history.lead(standing.get("standing"), Integer.parseInt(standing.get("days")), standing.get("reason"));
    }
}
