package org.lastrada.intranet.shipped;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.jsoup.Jsoup;

/** Somebody who signs in, looks around, changes their own entry, reads what is new, signs out, and comes back. */
final class Worker implements Runnable {

    private static final List<String> WAY = List.of("/", "/organisations/", "/organisations/?status=CURRENT&page=2", "/people/", "/people/?language=en&page=2", "/search?q=platform", "/calendar/", "/calendar/?view=list");
    private static final Duration PAUSE = Duration.ofSeconds(6);
    /** In which all arrive, and after which somebody comes back who was turned away. */
    private static final Duration MORNING = Duration.ofSeconds(60);

    private final Measured intranet;
    private final String login;
    private final Tally tally;

    Worker(Measured intranet, String login, Tally tally) {
        this.intranet = intranet;
        this.login = login;
        this.tally = tally;
    }

    @Override
    public void run() {
        pause(MORNING);
        while (!tally.isOver()) {
            try {
                round(intranet.guest().signIn(login, Shipped.PASSWORD));
                tally.done();
            } catch (RuntimeException | AssertionError failure) {
                tally.failed(login, failure);
                pause(MORNING);
            }
        }
    }

    private void round(Guest me) {
        WAY.forEach(page -> Jsoup.parse(seen(me, page).body()).select("a.row-link").stream().findAny().ifPresent(link -> seen(me, link.attr("href"))));
        edit(me);
        seen(me, "/notices/");
        changed(me.post("/notices/mark", Map.of("all", "1")));
        changed(me.post("/sign-out", Map.of()));
    }

    private void edit(Guest me) {
        var own = Jsoup.parse(seen(me, "/account/").body()).select("header a[href^='/people/detail?id=']").attr("href");
        if (own.isEmpty()) return;
        var form = Form.on(seen(me, own.replace("detail", "edit")), "edit");
        changed(form.with("job-title", "Adviser " + ThreadLocalRandom.current().nextInt(1_000)).press(me, "save"));
    }

    private static Answer seen(Guest me, String page) {
        pause(PAUSE);
        var answer = me.get(page);
        if (answer.status() != 200) throw new AssertionError(page + " answers " + answer.status());
        return answer;
    }

    private static void changed(Answer answer) {
        if (answer.status() != 302) throw new AssertionError("a change is answered with " + answer.status() + ": " + Jsoup.parse(answer.body()).select("main").text());
    }

    private static void pause(Duration atMost) {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(atMost.toNanos()));
    }
}
