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

    /** @param permission null when being signed in is enough, or when the page is open */
    record Rule(boolean open, Permission permission, long mostBytes) { }

    private final Map<String, Rule> rules = new LinkedHashMap<>();

    PageList(String csv) {
        csv.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).skip(1).map(line -> line.split(","))
                .forEach(line -> rules.put(line[0], rule(line[1], line.length > 2 ? megabytes(line[2]) : MOST_BYTES)));
    }

    private static long megabytes(String written) {
        return Long.parseLong(written.strip()) * 1024 * 1024;
    }

    static PageList of(ServletContext context) {
        try (var file = context.getResourceAsStream(FILE)) {
            return new PageList(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rule rule(String who, long mostBytes) {
        return switch (who.strip()) {
            case "open" -> new Rule(true, null, mostBytes);
            case "signed-in" -> new Rule(false, null, mostBytes);
            default -> new Rule(false, Arrays.stream(Permission.values()).filter(p -> p.code().equals(who.strip())).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(FILE + " names an unknown permission: " + who)), mostBytes);
        };
    }

    /** @param path as the container decoded and normalised it */
    Optional<Rule> find(String path) {
        var page = path.endsWith(".xhtml") ? path.substring(0, path.length() - ".xhtml".length()) : path;
        return Optional.ofNullable(rules.get(page.endsWith("/") ? page + "index" : page));
    }
}
