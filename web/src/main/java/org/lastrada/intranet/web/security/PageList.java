package org.lastrada.intranet.web.security;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lastrada.intranet.rights.Permission;

/** {@code WEB-INF/pages.csv}: each page and servlet with who may open it. An address that is not in there opens for nobody. */
final class PageList {

    private static final String FILE = "/WEB-INF/pages.csv";

    static final long MOST_BYTES = 8L * 1024 * 1024;
    static final int ANY_NUMBER = Integer.MAX_VALUE;

    /** @param permission null when being signed in is enough, or when the page is open @param atOnce how often one person may have it at work */
    record Rule(boolean open, Permission permission, long mostBytes, int atOnce) { }

    private final Map<String, Rule> rules = new LinkedHashMap<>();

    PageList(String csv) {
        csv.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).skip(1).map(line -> line.split(","))
                .forEach(line -> rules.put(line[0], rule(line[1], number(line, 2).map(megabytes -> megabytes * 1024 * 1024).orElse(MOST_BYTES),
                        number(line, 3).map(Long::intValue).orElse(ANY_NUMBER))));
    }

    private static Optional<Long> number(String[] line, int column) {
        return line.length > column && !line[column].isBlank() ? Optional.of(Long.valueOf(line[column].strip())) : Optional.empty();
    }

    static PageList of(ServletContext context) {
        try (var file = context.getResourceAsStream(FILE)) {
            return new PageList(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rule rule(String who, long mostBytes, int atOnce) {
        return switch (who.strip()) {
            case "open" -> new Rule(true, null, mostBytes, atOnce);
            case "signed-in" -> new Rule(false, null, mostBytes, atOnce);
            default -> new Rule(false, Arrays.stream(Permission.values()).filter(p -> p.code().equals(who.strip())).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(FILE + " names an unknown permission: " + who)), mostBytes, atOnce);
        };
    }

    /** @param path as the container decoded and normalised it */
    Optional<Rule> find(String path) {
        var page = path.endsWith(".xhtml") ? path.substring(0, path.length() - ".xhtml".length()) : path;
        return Optional.ofNullable(rules.get(page.endsWith("/") ? page + "index" : page));
    }
}
