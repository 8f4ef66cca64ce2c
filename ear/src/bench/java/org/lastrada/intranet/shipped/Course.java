package org.lastrada.intranet.shipped;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;

/** Everything that is measured, found as a person finds it: by following links from the lists. */
final class Course {

    static final String STATIC = "static file";
    static final String BARE = "bare Faces page";
    static final String OF_180 = " (180 people)";
    static final List<String> FIRST_PAGES = List.of("organisations", "people");
    static final List<Integer> USERS = List.of(1, 8, 32);
    private static final List<String> FILTERS = List.of("/organisations/?status=CURRENT&page=2", "/people/?language=en&page=40");

    private final List<Stop> stops = new ArrayList<>();
    private final Measured large;

    Course(Measured large, Measured small) throws IOException {
        this.large = large;
        var reader = large.guests().get(0);
        large.publish("static.html", reader.get("/").body());
        other(STATIC, "/yardstick/static.html");
        other(BARE, "/yardstick/bare.xhtml");
        page("home", "/");
        page("organisations", "/organisations/");
        page("organisations, filtered", FILTERS.get(0));
        page("organisation", firstOf(reader, "/organisations/"));
        page("people", "/people/");
        page("people, filtered", FILTERS.get(1));
        page("person", firstOf(reader, "/people/"));
        page("search", "/search?q=platform");
        page("calendar", "/calendar/");
        other("calendar feed", feed(reader));
        other(Stop.SIGN_IN, "/sign-in");
        for (var name : FIRST_PAGES) stops.add(new Stop(name + OF_180, small.address() + "/" + name + "/", false, "small"));
    }

    private void page(String name, String target) {
        stops.add(new Stop(name, large.address() + target, true, "large"));
    }

    private void other(String name, String target) {
        stops.add(new Stop(name, large.address() + target, false, name.equals(Stop.SIGN_IN) ? "sign-in" : "large"));
    }

    private static String firstOf(Guest reader, String list) {
        return Jsoup.parse(reader.get(list).body()).select("a.row-link").attr("href");
    }

    private static String feed(Guest reader) {
        var made = Form.on(reader.get("/account/calendar"), "open").press(reader, "make");
        return Jsoup.parse(made.body()).getElementById("address").text().replaceFirst("^https?://[^/]+", "");
    }

    List<Stop> stops() {
        return List.copyOf(stops);
    }
}
