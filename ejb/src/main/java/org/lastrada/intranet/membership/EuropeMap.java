package org.lastrada.intranet.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The outline of Europe, read once from {@code europe-map.json} (Natural Earth 1:50m, public domain, simplified). */
@ApplicationScoped
public class EuropeMap {

    /** In the square units of the drawing; what is smaller is drawn as a dot besides. */
    private static final double TINY = 40;

    /**
     * A country as a drawing.
     *
     * @param code ISO 3166-1 alpha-2, XK for Kosovo
     * @param path of SVG, in a drawing of {@link Outline#width()} by {@link Outline#height()}
     * @param x    of its middle
     */
    public record Shape(String code, String path, double x, double y, boolean tiny) { }

    /** @param lands the neighbouring lands, one path without names */
    public record Outline(int width, int height, String lands, List<Shape> shapes) { }

    private final Outline outline = read();

    public Outline outline() {
        return outline;
    }

    private static Outline read() {
        try (var file = EuropeMap.class.getResourceAsStream("europe-map.json"); var reader = Json.createReader(file)) {
            var map = reader.readObject();
            var shapes = map.getJsonArray("countries").getValuesAs(JsonObject.class).stream().map(EuropeMap::shape).toList();
            return new Outline(map.getInt("width"), map.getInt("height"), map.getString("context"), shapes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Shape shape(JsonObject country) {
        return new Shape(country.getString("code"), country.getString("d"), country.getJsonNumber("x").doubleValue(), country.getJsonNumber("y").doubleValue(),
                country.getJsonNumber("area").doubleValue() < TINY);
    }
}
