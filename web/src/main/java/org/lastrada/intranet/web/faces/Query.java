package org.lastrada.intranet.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lastrada.intranet.shared.NotFound;

/**
 * The part of the address after the question mark: filters, order and page of a list. What cannot be understood there is as if it were
 * not there; links to the same list with one thing changed are made here.
 */
@Named
@RequestScoped
public class Query {

    private static final int LONGEST_TEXT = 200;
    private static final int MOST_VALUES = 60;

    @Inject HttpServletRequest request;

    /** @return null when there is nothing */
    public String text(String name) {
        var value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip().substring(0, Math.min(value.strip().length(), LONGEST_TEXT));
    }

    public Set<String> texts(String name) {
        var values = request.getParameterValues(name);
        return values == null ? Set.of() : Arrays.stream(values).map(String::strip).filter(value -> !value.isEmpty()).limit(MOST_VALUES).collect(Collectors.toSet());
    }

    public Set<Long> ids(String name) {
        return texts(name).stream().filter(value -> value.matches("\\d{1,18}")).map(Long::valueOf).collect(Collectors.toSet());
    }

    /** The {@code id} of the address. @throws NotFound when it is no number that could be one */
    public long id() {
        return id("id");
    }

    public long id(String name) {
        return Optional.ofNullable(text(name)).filter(value -> value.matches("\\d{1,18}")).map(Long::valueOf).orElseThrow(NotFound::new);
    }

    public Integer number(String name) {
        return Optional.ofNullable(text(name)).filter(value -> value.matches("\\d{1,9}")).map(Integer::valueOf).orElse(null);
    }

    /** As {@code 2026-11-23}. */
    public Optional<LocalDate> day(String name) {
        try {
            return Optional.ofNullable(text(name)).map(LocalDate::parse);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        return Optional.ofNullable(text(name)).flatMap(value -> constant(type, value));
    }

    public <E extends Enum<E>> Set<E> choices(String name, Class<E> type) {
        return texts(name).stream().flatMap(value -> constant(type, value).stream()).collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String value) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> constant.name().equalsIgnoreCase(value)).findFirst();
    }

    public boolean is(String name, Object value) {
        return texts(name).contains(String.valueOf(value));
    }

    /** The same list, this parameter replaced; back to its first page unless it is the page that changes. */
    public String with(String name, Object value) {
        var parameters = parameters();
        if (!"page".equals(name)) parameters.remove("page");
        parameters.put(name, List.of(String.valueOf(value)));
        return write(parameters);
    }

    /** The same with several things replaced. */
    public String with(Map<String, ?> values) {
        var parameters = parameters();
        parameters.remove("page");
        values.forEach((name, value) -> parameters.put(name, List.of(String.valueOf(value))));
        return write(parameters);
    }

    public String without(String name, Object value) {
        var parameters = parameters();
        parameters.remove("page");
        parameters.computeIfPresent(name, (key, values) -> values.stream().filter(one -> !one.equals(String.valueOf(value))).toList());
        return write(parameters);
    }

    /** The same with nothing but this parameter. */
    public String only(String name) {
        var parameters = parameters();
        parameters.keySet().retainAll(Set.of(name));
        return write(parameters);
    }

    /** Sorted by this column; a second time the other way round. */
    public String sorted(String by) {
        var parameters = parameters();
        var turned = by.equals(text("sort")) && text("desc") == null;
        parameters.keySet().removeAll(Set.of("page", "sort", "desc"));
        parameters.put("sort", List.of(by));
        if (turned) parameters.put("desc", List.of("1"));
        return write(parameters);
    }

    /** {@code ascending}, {@code descending} or {@code none}, as a table header says it. */
    public String order(String by, boolean unlessAsked) {
        var asked = text("sort");
        if (!(by.equals(asked) || asked == null && unlessAsked)) return "none";
        return text("desc") == null ? "ascending" : "descending";
    }

    /** Everything that was asked, for a download of the same list. */
    public String same() {
        return write(parameters());
    }

    private Map<String, List<String>> parameters() {
        var parameters = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.matches("[a-z]{1,20}")) parameters.put(name, Arrays.stream(values).filter(value -> !value.isBlank()).limit(MOST_VALUES).toList());
        });
        return parameters;
    }

    private static String write(Map<String, List<String>> parameters) {
        return parameters.entrySet().stream().flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&", "?", ""));
    }
}
