package org.lastrada.intranet.notification;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.lastrada.intranet.shared.Wording;

/** What fills a text, as it is kept: texts, whole numbers, days, and words that have a language of their own. */
final class Facts {

    private static final String DAY = "day";
    private static final String WORD = "word";

    private Facts() { }

    static String json(List<Object> facts) {
        var json = Json.createArrayBuilder();
        facts.forEach(fact -> json.add(value(fact)));
        return json.build().toString();
    }

    private static JsonValue value(Object fact) {
        if (fact == null) return JsonValue.NULL;
        if (fact instanceof Number number) return Json.createValue(number.longValue());
        if (fact instanceof LocalDate day) return Json.createObjectBuilder().add(DAY, day.toString()).build();
        if (fact instanceof Wording word) return Json.createObjectBuilder().add(WORD, word.key()).build();
        return Json.createValue(String.valueOf(fact));
    }

    static List<Object> of(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().stream().map(Facts::fact).toList();
        }
    }

    private static Object fact(JsonValue value) {
        if (value instanceof JsonNumber number) return number.longValue();
        if (value instanceof JsonString text) return text.getString();
        if (!(value instanceof JsonObject object)) return "";
        return object.containsKey(DAY) ? LocalDate.parse(object.getString(DAY)) : Wording.of(object.getString(WORD));
    }
}
