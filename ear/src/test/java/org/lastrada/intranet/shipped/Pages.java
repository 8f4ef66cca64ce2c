package org.lastrada.intranet.shipped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The pages there are, who may open them, and for each an address at which it shows something: found by following links, as a person would. */
final class Pages {

    private static final Path WEBAPP = Path.of(System.getProperty("target"), "../../web/src/main/webapp").normalize();
    private static final Path RIGHTS = Path.of(System.getProperty("target"), "../../ejb/src/main/resources/rights.csv").normalize();
    private static final List<String> FINDERS = List.of("secretariat", "platform-administrator", "auditor", "head-of-member");
    private static final int OF_A_KIND = 3;
    private static Map<String, String> samples;

    private Pages() { }

    /** Path to who may open it: {@code open}, {@code signed-in} or a permission. */
    static Map<String, String> all() {
        return lines(WEBAPP.resolve("WEB-INF/pages.csv")).stream().skip(1).map(line -> line.split(","))
                .collect(Collectors.toMap(line -> line[0], line -> line[1].strip(), (one, other) -> one, LinkedHashMap::new));
    }

    /** What is drawn by Faces; the others are servlets. */
    static boolean isView(String page) {
        return Files.exists(WEBAPP.resolve(page.substring(1) + ".xhtml"));
    }

    /** A view without state: it has no form that sends anything. */
    static boolean onlyShows(String page) {
        return isView(page) && lines(WEBAPP.resolve(page.substring(1) + ".xhtml")).stream().noneMatch(line -> line.contains("name=\"stateful\""));
    }

    static Set<String> files() {
        try (var files = Files.walk(WEBAPP)) {
            return files.map(file -> "/" + WEBAPP.relativize(file)).filter(name -> name.endsWith(".xhtml") && !name.startsWith("/WEB-INF/") && !name.startsWith("/resources/"))
                    .map(name -> name.replaceAll("\\.xhtml$", "")).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the matrix gives somebody of these roles the page. */
    static boolean mayOpen(String who, Set<String> roles) {
        return "open".equals(who) || !roles.isEmpty() && ("signed-in".equals(who) || roles.stream().anyMatch(role -> rights().get(role).contains(who)));
    }

    static Map<String, Set<String>> rights() {
        var lines = lines(RIGHTS).stream().map(line -> line.split(",")).toList();
        var rights = new TreeMap<String, Set<String>>();
        for (int column = 1; column < lines.get(0).length; column++) {
            var at = column;
            rights.put(lines.get(0)[at], lines.stream().skip(1).filter(line -> !"-".equals(line[at])).map(line -> line[0]).collect(Collectors.toSet()));
        }
        return rights;
    }

    /** Page to an address of it that a link leads to; only pages that links lead to are in it. */
    static synchronized Map<String, String> samples() {
        if (samples == null) {
            samples = new TreeMap<>();
            for (var role : FINDERS) crawl(role).forEach(address -> samples.putIfAbsent(page(address), address));
        }
        return samples;
    }

    /** The page's sample, or its bare address. */
    static String address(String page) {
        return samples().getOrDefault(page, page.replaceAll("/index$", "/"));
    }

    /** Every address that links lead to from the home page, few of each kind. */
    static Set<String> crawl(String role) {
        var found = new HashSet<String>();
        Walk.of(Shipped.as(role), OF_A_KIND, List.of("/"), (address, answer) -> {
            if (answer.status() >= 500) throw new AssertionError(role + " follows a link to " + address + ": " + answer.status());
            if (answer.status() == 200) found.add(address);
        });
        return found;
    }

    static String page(String address) {
        var path = address.replaceAll("\\?.*", "");
        return path.endsWith("/") ? path + "index" : path;
    }

    private static List<String> lines(Path csv) {
        try {
            return Files.readAllLines(csv).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
