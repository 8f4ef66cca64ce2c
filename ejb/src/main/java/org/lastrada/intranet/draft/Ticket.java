package org.lastrada.intranet.draft;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** That this form was handed to this account: what a form carries sealed, so that what is sent with it can be kept for nobody else and under no other name. */
record Ticket(long account, OpenForm form, Instant issued) {

    /** Longer than any session lasts, so that a form that outlives its session is still known. */
    static final Duration HOLDS = Duration.ofHours(24);

    boolean holds(Instant now) {
        return now.isBefore(issued.plus(HOLDS));
    }

    /** Of what was sent, the fields of this form that may be kept, by their names within it. */
    Typed kept(Map<String, List<String>> sent) {
        var prefix = form.id() + ":";
        var fields = new TreeMap<String, List<String>>();
        sent.forEach((name, texts) -> {
            if (name.startsWith(prefix) && !form.secret().contains(name.substring(prefix.length()))) fields.put(name.substring(prefix.length()), texts);
        });
        return new Typed(fields);
    }

    String text() {
        return Json.createObjectBuilder().add("account", account).add("id", form.id()).add("name", form.name()).add("subject", form.subject()).add("about", form.about())
                .add("address", form.address()).add("version", form.version()).add("secret", Json.createArrayBuilder(form.secret())).add("issued", issued.toString()).build().toString();
    }

    static Ticket of(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            var json = reader.readObject();
            var secret = json.getJsonArray("secret").getValuesAs(JsonString::getString);
            var form = new OpenForm(json.getString("id"), json.getString("name"), json.getString("subject"), json.getString("about"), json.getString("address"), json.getInt("version"), secret);
            return new Ticket(json.getJsonNumber("account").longValue(), form, Instant.parse(json.getString("issued")));
        }
    }
}
