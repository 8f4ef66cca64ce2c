package org.lastrada.intranet.draft;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonString;
import java.io.Serializable;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The fields of a form as a browser sends them: name within the form to its texts, none where it is empty. Two that a person would call
 * the same are equal: the order of what was ticked and the kind of line break mean nothing, and an empty field is as one that is not there.
 */
public record Typed(Map<String, List<String>> fields) implements Serializable {

    public static final Typed NOTHING = new Typed(Map.of());

    public Typed {
        var plain = new TreeMap<String, List<String>>();
        fields.forEach((name, texts) -> {
            var said = texts.stream().map(text -> text.replaceAll("\\r\\n?", "\n")).filter(text -> !text.isEmpty()).sorted().toList();
            if (!said.isEmpty()) plain.put(name, said);
        });
        fields = plain;
    }

    /** Empty where nothing was typed. */
    public List<String> texts(String name) {
        return fields.getOrDefault(name, List.of());
    }

    public Collection<String> names() {
        return new TreeSet<>(fields.keySet());
    }

    public String json() {
        var json = Json.createObjectBuilder();
        fields.forEach((name, texts) -> json.add(name, Json.createArrayBuilder(texts)));
        return json.build().toString();
    }

    /** Nothing for whatever is not such a text: it comes back from browsers. */
    public static Typed of(String json) {
        if (json == null || json.isBlank()) return NOTHING;
        try (var reader = Json.createReader(new StringReader(json))) {
            var fields = new TreeMap<String, List<String>>();
            reader.readObject().forEach((name, texts) -> fields.put(name, ((JsonArray) texts).getValuesAs(JsonString::getString)));
            return new Typed(fields);
        } catch (JsonException | ClassCastException broken) {
            return NOTHING;
        }
    }
}
