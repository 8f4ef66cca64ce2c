package org.lastrada.intranet.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody in records that hold a name and no number: signed with it, or with a text that mentions it. Once they are erased the pseudonym
 * stands there. Tables and columns are written in the code of whose they are.
 */
@ApplicationScoped
public class Traces {

    private static final String TO_OTHERS = " and coalesce(account_id, 0) <> ";

    @PersistenceContext EntityManager database;

    /** How many rows bear their name in one of these columns. */
    public long signed(Subject subject, String table, String... columns) {
        return number("select count(*) from " + table + " where " + any(" in (:names)", columns), "names", subject.names());
    }

    public void sign(Subject subject, String table, String... columns) {
        for (var column : columns) database.createNativeQuery("update %1$s set %2$s = :pseudonym where %2$s in (:names)".formatted(table, column))
                .setParameter("pseudonym", subject.pseudonym()).setParameter("names", subject.names()).executeUpdate();
    }

    /** How many rows mention them in one of these columns. */
    public long mentioned(Subject subject, String table, String... columns) {
        return number("select count(*) from " + table + " where " + mentions(columns), "names", mentioning(subject));
    }

    /** Of a table with rows of accounts, those of others. */
    public long mentionedToOthers(Subject subject, String table, String... columns) {
        return number("select count(*) from " + table + " where " + mentions(columns) + TO_OTHERS + subject.accountOrNobody(), "names", mentioning(subject));
    }

    public void unname(Subject subject, String table, String... columns) {
        for (var column : columns) database.createNativeQuery("update %1$s set %2$s = regexp_replace(%2$s, :names, :pseudonym) where %2$s regexp :names".formatted(table, column))
                .setParameter("names", mentioning(subject)).setParameter("pseudonym", subject.pseudonym()).executeUpdate();
    }

    /** What a text that mentions them matches. */
    public static String mentioning(Subject subject) {
        return NamePattern.written(subject.names());
    }

    /** What a list matches in which they have a row. */
    public static String listed(Subject subject) {
        return NamePattern.listed(subject.names());
    }

    /** Whether a row of a list is theirs who bear one of these names. */
    public static Predicate<String> theirRow(Collection<String> names) {
        return Pattern.compile(NamePattern.listed(names), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).asPredicate();
    }

    private static String mentions(String... columns) {
        return any(" regexp :names", columns);
    }

    private static String any(String condition, String... columns) {
        return Arrays.stream(columns).map(column -> column + condition).collect(Collectors.joining(" or ", "(", ")"));
    }

    private long number(String sql, String parameter, Object value) {
        return ((Number) database.createNativeQuery(sql).setParameter(parameter, value).getSingleResult()).longValue();
    }
}
