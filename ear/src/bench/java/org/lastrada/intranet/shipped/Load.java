package org.lastrada.intranet.shipped;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.css;
import static io.gatling.javaapi.core.CoreDsl.csv;
import static io.gatling.javaapi.core.CoreDsl.during;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.addCookie;
import static io.gatling.javaapi.http.HttpDsl.Cookie;
import static io.gatling.javaapi.http.HttpDsl.flushCookieJar;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.FeederBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Simulation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** What {@link Driver} planned, one step after the other. */
public class Load extends Simulation {

    private static final Path FOLDER = Path.of(System.getProperty("folder"));
    private final Map<String, FeederBuilder<?>> sessions = new HashMap<>();

    {
        var steps = Step.read(FOLDER.resolve(Driver.PLAN));
        PopulationBuilder rest = null;
        for (int at = steps.size() - 1; at >= 0; at--) {
            var first = users(steps.get(at), at);
            rest = rest == null ? first : first.andThen(rest);
        }
        setUp(rest).protocols(http.acceptHeader("text/html").acceptEncodingHeader("gzip").acceptLanguageHeader("en").header("Sec-Fetch-Site", "same-origin")
                .disableFollowRedirect().disableCaching());
    }

    private PopulationBuilder users(Step step, int number) {
        var stop = step.stop();
        var who = sessions.computeIfAbsent(stop.seenBy(), file -> csv(FOLDER.resolve(file + ".csv").toString()).circular());
        var warmUp = again(step, step.warmUp(), Step.uncounted());
        var counted = step.seconds() == 0 ? warmUp : warmUp.exec(again(step, step.seconds(), step.request()));
        var beforehand = stop.isSignIn() ? exec(flushCookieJar()) : exec(addCookie(Cookie("#{cookie}", "#{value}").withDomain("localhost")));
        return scenario(number + " " + step.request()).feed(who).exec(beforehand).exec(counted).injectOpen(atOnceUsers(step.users()));
    }

    private static ChainBuilder again(Step step, int seconds, String request) {
        var address = step.stop().address();
        if (!step.stop().isSignIn()) return during(Duration.ofSeconds(seconds)).on(exec(http(request).get(address).check(status().is(200))));
        return during(Duration.ofSeconds(seconds)).on(exec(flushCookieJar())
                .exec(http("sign-in page").get(address).check(status().is(200), css("input[name='jakarta.faces.ViewState']", "value").saveAs("state")))
                .exec(http(request).post(address).formParam("sign-in", "sign-in").formParam("sign-in:login", "#{login}").formParam("sign-in:password", Shipped.PASSWORD)
                        .formParam("sign-in:enter", "").formParam("jakarta.faces.ViewState", "#{state}").check(status().is(302))));
    }
}
