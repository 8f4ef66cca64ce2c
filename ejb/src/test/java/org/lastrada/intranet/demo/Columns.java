package org.lastrada.intranet.demo;

import jakarta.persistence.Column;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The columns for text of one table, as the migration that creates it says: what no rule in Java knows, and the database refuses. */
public final class Columns {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern TEXT = Pattern.compile("(?m)^ +(\\w+) +varchar\\((\\d+)\\) +(not null)?");

    private record Text(int longest, boolean needed) {

        Optional<String> refuses(String value) {
            if (value == null) return needed ? Optional.of("has nothing") : Optional.empty();
            return value.codePointCount(0, value.length()) > longest ? Optional.of("has more than " + longest + " characters: " + value) : Optional.empty();
        }
    }

    private final Map<String, Text> texts = new HashMap<>();

    public Columns(String table) {
        var create = Pattern.compile("(?s)create table " + table + " \\((.*?)\n\\);");
        migrations().map(create::matcher).filter(found -> found.find()).flatMap(found -> TEXT.matcher(found.group(1)).results())
                .forEach(column -> texts.put(column.group(1), new Text(Integer.parseInt(column.group(2)), column.group(3) != null)));
        if (texts.isEmpty()) throw new IllegalArgumentException("no migration creates " + table);
    }

    private static Stream<String> migrations() {
        try (var files = Files.list(MIGRATIONS)) {
            return files.sorted().map(Columns::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What of the entity the database would refuse, in words. */
    public List<String> misfits(Object entity) {
        return Arrays.stream(entity.getClass().getDeclaredFields()).filter(field -> isText(field) && texts.containsKey(column(field)))
                .flatMap(field -> texts.get(column(field)).refuses(text(field, entity)).map(why -> column(field) + " " + why).stream()).toList();
    }

    /** A list of texts has a table of its own. */
    private static boolean isText(Field field) {
        return field.getType() == String.class || field.getType().isEnum();
    }

    private static String column(Field field) {
        var named = field.getAnnotation(Column.class);
        return named != null && !named.name().isEmpty() ? named.name() : field.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static String text(Field field, Object entity) {
        try {
            field.setAccessible(true);
            return field.get(entity) == null ? null : field.get(entity).toString();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
