package org.lastrada.intranet.intake;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lastrada.intranet.intake.plan.Answers;
import org.lastrada.intranet.intake.plan.ColumnMapping;
import org.lastrada.intranet.intake.plan.Decision;
import org.lastrada.intranet.intake.plan.Decision.Choice;

/** What an import keeps between two steps, written down. */
final class ImportJson {

    private ImportJson() {
    }

    static String of(ColumnMapping mapping) {
        var json = Json.createObjectBuilder();
        mapping.columns().forEach((column, field) -> json.add(String.valueOf(column), field));
        return json.build().toString();
    }

    static ColumnMapping mapping(String text) {
        var columns = new HashMap<Integer, String>();
        object(text).forEach((column, field) -> columns.put(Integer.valueOf(column), ((JsonString) field).getString()));
        return new ColumnMapping(columns);
    }

    static String of(Answers answers) {
        var decisions = Json.createObjectBuilder();
        new TreeMap<>(answers.decisions()).forEach((line, decision) -> decisions.add(String.valueOf(line), decision.sameAs() == null
                ? Json.createObjectBuilder().add("choice", decision.choice().name())
                : Json.createObjectBuilder().add("choice", decision.choice().name()).add("sameAs", decision.sameAs())));
        var corrections = Json.createObjectBuilder();
        new TreeMap<>(answers.corrections()).forEach((line, cells) -> {
            var row = Json.createObjectBuilder();
            new TreeMap<>(cells).forEach(row::add);
            corrections.add(String.valueOf(line), row);
        });
        return Json.createObjectBuilder().add("decisions", decisions).add("corrections", corrections).build().toString();
    }

    static Answers answers(String text) {
        var json = object(text);
        var decisions = new HashMap<Integer, Decision>();
        json.getJsonObject("decisions").forEach((line, value) -> decisions.put(Integer.valueOf(line), decision(value.asJsonObject())));
        var corrections = new HashMap<Integer, Map<String, String>>();
        json.getJsonObject("corrections").forEach((line, value) -> {
            var cells = new HashMap<String, String>();
            value.asJsonObject().forEach((field, cell) -> cells.put(field, ((JsonString) cell).getString()));
            corrections.put(Integer.valueOf(line), Map.copyOf(cells));
        });
        return new Answers(decisions, corrections);
    }

    private static Decision decision(JsonObject json) {
        return new Decision(Choice.valueOf(json.getString("choice")), json.containsKey("sameAs") ? json.getJsonNumber("sameAs").longValue() : null);
    }

    static String of(List<Effect> effects) {
        var json = Json.createArrayBuilder();
        effects.forEach(e -> json.add(Json.createObjectBuilder().add("line", e.line()).add("id", e.id()).add("name", e.name()).add("added", e.added())
                .add("before", values(e.before())).add("after", values(e.after()))));
        return json.build().toString();
    }

    static List<Effect> effects(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readArray().getValuesAs(JsonValue::asJsonObject).stream().map(e -> new Effect(e.getInt("line"), e.getJsonNumber("id").longValue(),
                    e.getString("name"), e.getBoolean("added"), values(e.getJsonObject("before")), values(e.getJsonObject("after")))).toList();
        }
    }

    private static JsonObjectBuilder values(Map<String, List<String>> values) {
        var json = Json.createObjectBuilder();
        new TreeMap<>(values).forEach((field, texts) -> json.add(field, Json.createArrayBuilder(texts)));
        return json;
    }


    private static Map<String, List<String>> values(JsonObject json) {
        var values = new HashMap<String, List<String>>();
        json.forEach((field, texts) -> values.put(field, ((JsonArray) texts).getValuesAs(JsonString::getString)));
        return values;
    }

    private static JsonObject object(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
