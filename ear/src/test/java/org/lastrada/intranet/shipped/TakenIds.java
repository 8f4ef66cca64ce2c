package org.lastrada.intranet.shipped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which pages and servlets show one thing of many, and by what name they are told which: found in the sources. */
final class TakenIds {

    private static final Path WEB = Path.of(System.getProperty("target"), "../../web/src/main").normalize();
    private static final Pattern BEAN = Pattern.compile("<f:viewAction action=\"#\\{(\\w+)\\.");
    private static final Pattern TAKES = Pattern.compile("query\\.id\\((?:\"(\\w+)\")?\\)|query\\.number\\(\"(id|organisation)\"\\)|query\\.text\\(\"(code)\"\\)|getParameter\\(\"(hash)\"\\)");

    private TakenIds() { }

    /** Page to the names under which it takes what it shows. */
    static Map<String, Set<String>> all() throws IOException {
        var taking = new LinkedHashMap<String, Set<String>>();
        for (var page : Pages.all().keySet()) {
            var names = Pages.isView(page) ? namesOfView(Files.readString(WEB.resolve("webapp" + page + ".xhtml"))) : names(source("@WebServlet(\"" + page + "\")"));
            if (!names.isEmpty()) taking.put(page, names);
        }
        return taking;
    }

    private static Set<String> namesOfView(String view) throws IOException {
        var names = new LinkedHashSet<String>();
        var bean = BEAN.matcher(view);
        if (bean.find()) names.addAll(names(source("@Named(\"" + bean.group(1) + "\")", " class " + bean.group(1).substring(0, 1).toUpperCase(java.util.Locale.ROOT) + bean.group(1).substring(1) + " ")));
        return names;
    }

    private static Set<String> names(String source) {
        var names = new LinkedHashSet<String>();
        TAKES.matcher(source).results().forEach(found -> {
            var named = List.of(1, 2, 3, 4).stream().map(found::group).filter(java.util.Objects::nonNull).findFirst();
            names.add(named.orElse("id"));
        });
        return names;
    }

    /** The source that says any of these. */
    private static String source(String... saying) throws IOException {
        try (var files = Files.walk(WEB.resolve("java"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var text = Files.readString(file);
                for (var words : saying) if (text.contains(words)) return text;
            }
        }
        throw new AssertionError("no source says " + List.of(saying));
    }
}
