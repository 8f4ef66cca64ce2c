package org.lastrada.intranet.shipped;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** What the server answered, headers by their lower-case names. */
public record Answer(int status, Map<String, List<String>> headers, byte[] content) {

    private static final Pattern TELLTALE = Pattern.compile(
            "\\bat (org|java|com|io|jakarta|sun)\\.[\\w.$]+\\(|\\b(org\\.(hibernate|jboss|lastrada|apache|wildfly)|jakarta\\.(ejb|persistence|el|servlet)|com\\.sun\\.faces|java\\.(lang|util|sql))\\.[\\w.]+"
                    + "|\\bSQL(State|Exception|SyntaxError)|\\bselect [a-z0-9_.]+ from |WFLY[A-Z]+\\d+|/ear/target/|\\.java:\\d+");

    public String body() {
        return new String(content, UTF_8);
    }

    public Optional<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), List.of()).stream().findFirst();
    }

    public String location() {
        return header("location").orElse("");
    }

    /** Where it leads on this site. */
    public String path() {
        if (location().isEmpty()) throw new AssertionError("the page stayed (" + status + "): " + Jsoup.parse(body()).select("main").text());
        return location().replaceAll("^https?://[^/]+", "");
    }

    Stream<String> cookies() {
        return headers.getOrDefault("set-cookie", List.of()).stream();
    }

    /** Guests are led to the sign-in page and nowhere else. */
    public boolean leadsToSignIn() {
        return status == 302 && location().matches("(https?://[^/]+)?/sign-in(\\?.*)?");
    }

    /** What a stranger could learn about the machinery, if anything. */
    public Optional<String> telltale() {
        var found = TELLTALE.matcher(body());
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    /** Something is missing that will be there again: a page of ours that says so to people, and to programs when to ask. */
    public boolean saysComeBack() {
        return status == 503 && header("retry-after").isPresent() && body().contains("Back in a moment") && telltale().isEmpty();
    }

    /** The value of a hidden field. */
    Optional<String> hidden(String name) {
        var input = Pattern.compile("<input[^>]*name=\"" + Pattern.quote(name) + "\"[^>]*>").matcher(body());
        if (!input.find()) return Optional.empty();
        var value = Pattern.compile("value=\"([^\"]*)\"").matcher(input.group());
        return value.find() ? Optional.of(value.group(1)) : Optional.empty();
    }

    /** What a script of the page must carry, and what its forms send back. */
    Optional<String> nonce() {
        var script = Pattern.compile("nonce=\"([^\"]+)\"").matcher(body());
        return script.find() ? Optional.of(script.group(1)) : Optional.empty();
    }

    /** Local addresses that the page links to, without fragments. */
    public List<String> links() {
        return Pattern.compile("<a\\b[^>]*\\bhref=\"([^\"#]+)").matcher(body()).results().map(match -> match.group(1).replace("&amp;", "&"))
                .filter(link -> link.startsWith("/")).distinct().toList();
    }

    /** What the page calls itself; empty when it is no page of ours. */
    String heading() {
        var from = body().indexOf("<h1>");
        return from < 0 ? "" : body().substring(from, body().indexOf("</h1>", from));
    }
}
