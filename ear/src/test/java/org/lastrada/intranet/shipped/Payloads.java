package org.lastrada.intranet.shipped;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** What somebody types who means harm, and how to tell that it was taken for more than text. */
final class Payloads {

    private static final Pattern CODE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");
    /** Markup and attributes that no page of ours has. */
    private static final String MARKUP = "x-ran, [x-ran], #ran, script:containsData(window.ran), style:containsData(evil.example), iframe, object, embed, base, link[href*=evil.example], svg[onload], [onerror], [onload], [onfocus],"
            + " [onmouseover], [ontoggle], [onbegin], [href~=(?i)^\\W*(javascript|vbscript|data:text)], [action~=(?i)^\\W*javascript], meta[content~=(?i)javascript]";
    private static final String EVALUATED = "el1337el";
    private static final int LONG = 6_000;
    private static final int HUGE = 2_000_000;

    private Payloads() { }

    static List<String> all() {
        try (var file = new BufferedReader(new InputStreamReader(Payloads.class.getResourceAsStream("/payloads.txt"), StandardCharsets.UTF_8))) {
            var all = new ArrayList<>(file.lines().filter(line -> !line.startsWith("#")).map(Payloads::read).toList());
            all.addAll(List.of("", " ", "x".repeat(LONG), "\uD83D\uDE00".repeat(LONG / 10), "x".repeat(HUGE)));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String line) {
        return CODE.matcher(line).replaceAll(code -> java.util.regex.Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16)))).replace("\\\\", "\\");
    }

    /** Empty when the page shows what was typed as what was typed. */
    static List<String> taken(Answer answer) {
        if (!answer.header("content-type").orElse("").startsWith("text/html")) return List.of();
        var taken = new ArrayList<>(Jsoup.parse(answer.body()).select(MARKUP).stream().map(element -> element.shallowClone().outerHtml()).toList());
        if (answer.body().contains(EVALUATED)) taken.add(EVALUATED);
        return taken;
    }
}
