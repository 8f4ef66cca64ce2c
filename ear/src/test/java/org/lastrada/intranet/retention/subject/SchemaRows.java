package org.lastrada.intranet.retention.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Enumerated;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lastrada.intranet.audit.Rows;

/**
 * A row of somebody's in every table that has a column for an account, a person or whoever signed, and in those that belong to such a row:
 * found and filled from the schema alone, so that tables of features to come are tried without a word about them here. What is theirs is
 * theirs in every text; what they only signed says nothing else of them.
 */
@ApplicationScoped
class SchemaRows {

    /** They would be erased at once, or could not be erased while it holds. */
    private static final Set<String> NOT_TO_BE_HAD = Set.of("erasure", "legal_hold");
    private static final Set<String> WHOLE = Set.of("account", "person", "audit_entry");
    private static final String SIGNED = "column_name like '%\\_by' and data_type = 'varchar' and table_name not like 'flyway%'";
    private static final int SHORTEST_TEXT = 12;

    @PersistenceContext EntityManager database;
    @Inject Rows rows;

    /** Whose rows they are to be. @param mark begins every text */
    record Whose(long person, long account, String name, String mark) {

        private Whose signing() {
            return new Whose(person, account, name, "signed by " + person);
        }

        private boolean isTheirs(Object text) {
            return name.startsWith(mark) && text instanceof String && text.toString().startsWith(mark) && !text.equals(name);
        }
    }

    private record Column(String table, String name, String type, boolean needed, int length, String refersTo) { }

    /** Tables with rows of accounts or of people. */
    Set<String> ofPeople() {
        return tables("select distinct table_name from information_schema.columns where table_schema = database() and column_name in ('account_id', 'person_id')");
    }

    /** @return the texts that were put there, by table and column */
    Map<String, String> plant(Whose whose) {
        var planted = new LinkedHashMap<String, String>();
        var theirs = withParts(ofPeople());
        var all = withParts(tables("select distinct table_name from information_schema.columns where table_schema = database() and " + SIGNED));
        all.addAll(theirs);
        all.removeAll(NOT_TO_BE_HAD);
        var enums = enums();
        var waiting = new ArrayList<>(all);
        for (int round = 0; !waiting.isEmpty() && round < all.size(); round++) {
            waiting.removeIf(table -> plant(table, theirs.contains(table) ? whose : whose.signing(), enums, planted, waiting));
        }
        return planted;
    }

    private Set<String> withParts(Set<String> tables) {
        var all = new TreeSet<>(tables);
        all.removeAll(WHOLE);
        all.addAll(tables("select table_name from information_schema.key_column_usage where table_schema = database() and referenced_table_name in ("
                + all.stream().map(table -> "'" + table + "'").collect(Collectors.joining(", ")) + ")"));
        return all;
    }

    /** Once what it refers to is there. */
    private boolean plant(String table, Whose whose, Map<String, String> enums, Map<String, String> planted, List<String> waiting) {
        var columns = columns(table);
        if (columns.stream().anyMatch(column -> column.refersTo() != null && !column.refersTo().equals(table) && waiting.contains(column.refersTo()))) return false;
        if (isThere(table, columns, whose)) return true;
        var values = new LinkedHashMap<String, Object>();
        for (var column : columns) {
            var value = value(column, whose, enums);
            if (value != null) values.put("`" + column.name() + "`", value);
            if (whose.isTheirs(value)) planted.put(table + "." + column.name(), value.toString());
        }
        rows.change("insert into `" + table + "` (" + String.join(", ", values.keySet()) + ") values (" + "?, ".repeat(values.size() - 1) + "?)", values.values().toArray());
        return true;
    }

    private boolean isThere(String table, List<Column> columns, Whose whose) {
        var condition = columns.stream().map(column -> switch (role(column)) {
            case "account" -> "`" + column.name() + "` = " + whose.account();
            case "person" -> "`" + column.name() + "` = " + whose.person();
            case "signature" -> "`" + column.name() + "` = '" + whose.name() + "'";
            default -> null;
        }).filter(one -> one != null).collect(Collectors.joining(" or "));
        return !condition.isEmpty() && rows.number("select count(*) from `" + table + "` where " + condition) > 0;
    }

    private static String role(Column column) {
        if (column.name().equals("account_id")) return "account";
        if (column.name().equals("person_id")) return "person";
        return column.name().endsWith("_by") && column.type().equals("varchar") ? "signature" : "other";
    }

    private Object value(Column column, Whose whose, Map<String, String> enums) {
        var role = role(column);
        if (role.equals("account")) return whose.account();
        if (role.equals("person")) return whose.person();
        if (role.equals("signature")) return whose.name();
        if (column.refersTo() != null) return column.needed() ? latest(column) : null;
        var place = column.table() + "." + column.name();
        if (enums.containsKey(place)) return enums.get(place);
        return switch (column.type()) {
            case "varchar", "text", "mediumtext", "longtext" -> text(column, whose.mark() + "-" + place);
            case "datetime" -> column.needed() ? rows.text("select cast(utc_timestamp() as char)") : null;
            case "date" -> column.needed() ? "2001-01-01" : null;
            case "blob", "mediumblob", "longblob" -> column.needed() ? new byte[0] : null;
            default -> column.needed() ? 0 : null;
        };
    }

    private static String text(Column column, String text) {
        if (column.length() < SHORTEST_TEXT) return column.needed() ? "x" : null;
        return text.length() > column.length() ? text.substring(0, column.length()) : text;
    }

    private String latest(Column column) {
        return rows.text("select max(`" + rows.text("""
                select referenced_column_name from information_schema.key_column_usage where table_schema = database() and table_name = ? and column_name = ?
                and referenced_table_name is not null limit 1""", column.table(), column.name()) + "`) from `" + column.refersTo() + "`");
    }

    private List<Column> columns(String table) {
        return rows.texts("""
                select concat_ws('\t', c.column_name, c.data_type, if(c.is_nullable = 'NO', 1, 0), least(coalesce(c.character_maximum_length, 0), 10000), coalesce(max(k.referenced_table_name), ''))
                from information_schema.columns c left join information_schema.key_column_usage k on k.table_schema = c.table_schema and k.table_name = c.table_name
                and k.column_name = c.column_name and k.referenced_table_name is not null
                where c.table_schema = database() and c.table_name = ? and c.extra not like '%auto_increment%' group by c.column_name order by c.ordinal_position""", table)
                .stream().map(row -> row.split("\t", -1)).map(cells -> new Column(table, cells[0], cells[1], cells[2].equals("1"), Integer.parseInt(cells[3]), cells[4].isEmpty() ? null : cells[4])).toList();
    }

    /** The last word of each enumeration, since the first often means that something is still to be done with the row. */
    private Map<String, String> enums() {
        var words = new HashMap<String, String>();
        for (var entity : database.getMetamodel().getEntities()) {
            for (var field : entity.getJavaType().getDeclaredFields()) {
                if (!field.isAnnotationPresent(Enumerated.class)) continue;
                var constants = type(field).getEnumConstants();
                words.put(table(entity.getJavaType(), field) + "." + column(field), ((Enum<?>) constants[constants.length - 1]).name());
            }
        }
        return words;
    }

    private static Class<?> type(Field field) {
        if (!(field.getGenericType() instanceof ParameterizedType type)) return field.getType();
        var parts = type.getActualTypeArguments();
        return (Class<?>) parts[parts.length - 1];
    }

    private static String table(Class<?> entity, Field field) {
        if (field.isAnnotationPresent(CollectionTable.class)) return field.getAnnotation(CollectionTable.class).name();
        if (entity.isAnnotationPresent(Table.class) && !entity.getAnnotation(Table.class).name().isEmpty()) return entity.getAnnotation(Table.class).name();
        var name = entity.getAnnotation(Entity.class).name();
        return snake(name.isEmpty() ? entity.getSimpleName() : name);
    }

    private static String column(Field field) {
        var named = field.getAnnotation(jakarta.persistence.Column.class);
        return named == null || named.name().isEmpty() ? snake(field.getName()) : named.name();
    }

    private static String snake(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private Set<String> tables(String sql) {
        return new TreeSet<>(rows.texts(sql));
    }
}
