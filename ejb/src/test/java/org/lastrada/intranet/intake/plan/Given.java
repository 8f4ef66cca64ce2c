package org.lastrada.intranet.intake.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lastrada.intranet.intake.cell.OrganisationField;
import org.lastrada.intranet.intake.cell.Vocabularies;
import org.lastrada.intranet.intake.cell.Vocabulary;
import org.lastrada.intranet.intake.sheet.Sheet;

public final class Given {

    private Given() {
    }

    public static byte[] file(String name) {
        try (var in = Given.class.getResourceAsStream("/intake/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Sheet csv(String text) {
        return Sheet.read(text.getBytes(StandardCharsets.UTF_8), "list.csv");
    }

    public static Vocabularies vocabularies() {
        var services = Stream.of("legal aid", "shelter", "counselling", "reception centre", "prevention", "hotline", "social services", "advocacy", "outreach",
                "integration", "labour rights", "registration").collect(Collectors.toMap(Function.identity(), List::of));
        return new Vocabularies(Map.of("class", Vocabulary.of(Map.of("MEMBER", List.of("Member", "Membre"), "ASSOCIATE", List.of("Associate", "Membre associé"))),
                "services", Vocabulary.of(services), "organisation", Vocabulary.ofOrganisations(Map.of("7", List.of("Haus Anker"), "8", List.of("Nová Cesta"))),
                "function", Vocabulary.of(Map.of("HEAD", List.of("Head", "Direction"), "PRESS", List.of("Press")))));
    }

    public static Known<OrganisationField> hausAnker() {
        return new Known<>(7, 3, Map.of(OrganisationField.NAME, List.of("Haus Anker"), OrganisationField.COUNTRY, List.of("DE"), OrganisationField.CITY, List.of("Berlin"),
                OrganisationField.WEBSITE, List.of("https://haus-anker.example"), OrganisationField.EMAIL, List.of("office@haus-anker.example")));
    }

    public static ImportPlan<OrganisationField> plan(Sheet sheet, Answers answers, List<Known<OrganisationField>> known) {
        var intake = Intake.ofOrganisations(vocabularies(), known);
        return intake.plan(sheet, intake.guess(sheet), answers);
    }

    public static ImportPlan<OrganisationField> plan(String csv) {
        return plan(csv(csv), Answers.NONE, List.of(hausAnker()));
    }
}
