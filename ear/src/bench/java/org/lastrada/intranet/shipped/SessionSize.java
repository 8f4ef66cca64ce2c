package org.lastrada.intranet.shipped;

import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody who is signed in costs the server.
 *
 * @param bytes of memory for each, on the average
 * @param heap  bytes that all of them, the application and the server hold
 */
record SessionSize(long bytes, long heap) {

    private static final int PEOPLE = 50;
    private static final List<String> WAY = List.of("/", "/organisations/", "/people/", "/calendar/", "/search?q=platform", "/account/", "/account/address", "/account/password", "/notices/choices");

    /** The first few fill what the server remembers for everybody. */
    static SessionSize of(Measured intranet) {
        var logins = intranet.furtherLogins();
        var first = logins.subList(PEOPLE, logins.size()).stream().limit(PEOPLE / 4).toList();
        walk(intranet, first.stream());
        var before = Live.of(intranet.intranet().serverProcess()).bytes();
        walk(intranet, logins.stream().limit(PEOPLE));
        var after = Live.of(intranet.intranet().serverProcess()).bytes();
        return new SessionSize((after - before) / PEOPLE, after);
    }

    private static void walk(Measured intranet, Stream<String> logins) {
        logins.map(login -> intranet.guest().signIn(login, Shipped.PASSWORD)).forEach(guest -> WAY.forEach(page -> {
            var answer = guest.get(page);
            if (answer.status() != 200) throw new IllegalStateException(page + " answers " + answer.status());
        }));
    }
}
