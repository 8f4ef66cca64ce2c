package org.lastrada.intranet.cluster;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.lastrada.intranet.shipped.Answer;
import org.lastrada.intranet.shipped.Form;
import org.lastrada.intranet.shipped.Guest;

/** Somebody who works through the proxy, one request after the other, and remembers what became of each. */
final class Visitor implements AutoCloseable {

    enum Fate { ANSWERED, TO_BE_OPENED_AGAIN, FAILED }

    /** @param began and the other moments, as {@link System#nanoTime} tells them */
    record Request(long began, long ended, Fate fate, String what) {

        boolean wasUnderWay(long from, long until) {
            return began < until && ended > from;
        }

        double millis() {
            return (ended - began) / 1e6;
        }
    }

    private final Guest person;
    private final String edited;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Thread thread = new Thread(this::work, "visitor");
    private volatile boolean stays = true;

    /** @param edited number of the organisation whose page they save again and again, or null for who only looks */
    Visitor(Guest person, String edited) {
        this.person = person;
        this.edited = edited;
        thread.start();
    }

    private void work() {
        for (int round = 0; stays; round++) {
            ask("/organisations/", () -> person.get("/organisations/"));
            if (edited == null) ask("/calendar/", () -> person.get("/calendar/"));
            else save("Town " + round);
        }
    }

    private void save(String city) {
        var page = ask("the form", () -> person.get("/organisations/edit?id=" + edited));
        if (page != null && page.status() == 200) ask("saving", () -> Form.on(page, "organisation").with("city", city).press(person, "save"));
    }

    private interface Question {

        Answer ask();
    }

    private Answer ask(String what, Question question) {
        var began = System.nanoTime();
        try {
            var answer = question.ask();
            requests.add(new Request(began, System.nanoTime(), fate(answer), what + ": " + answer.status() + " " + answer.location()));
            return answer;
        } catch (UncheckedIOException none) {
            requests.add(new Request(began, System.nanoTime(), Fate.FAILED, what + ": " + none.getCause().getMessage()));
            return null;
        }
    }

    /** Who is asked to sign in again has lost the session. What was typed into a form that has to be opened again was kept. */
    private static Fate fate(Answer answer) {
        if (answer.status() >= 400 || answer.leadsToSignIn()) return Fate.FAILED;
        return answer.location().contains("expired=1") ? Fate.TO_BE_OPENED_AGAIN : Fate.ANSWERED;
    }

    List<Request> requests() {
        return requests;
    }

    Guest person() {
        return person;
    }

    /** Whether a request that began after that moment was answered. */
    boolean wasAnsweredSince(long moment) {
        return requests.stream().anyMatch(request -> request.began > moment && request.fate == Fate.ANSWERED);
    }

    @Override
    public void close() {
        stays = false;
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
