package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Every button of every form, pressed as no page of ours would: nothing comes of it, and the answer is a page of ours. The forms are found, so a new one is covered. */
@ResourceLock(Faulty.WHAT_BREAKS)
class FormsE2E {

    private static final String STATE = "jakarta.faces.ViewState";
    /** Opens once in the life of a platform, before there is anybody who could be attacked. */
    private static final Set<String> SHUT = Set.of("/first-run");
    private static final Set<Integer> ANSWERS = Set.of(200, 302, 303, 400, 403, 404, 409, 410, 429);
    private final Forms forms = Forms.all();

    @Test
    void everyPageThatKeepsWhatIsTypedIsAmongThem() {
        var pages = new TreeSet<>(Pages.all().keySet());
        pages.removeIf(page -> !Pages.isView(page) || Pages.onlyShows(page) || SHUT.contains(page));
        forms.presses().forEach(press -> pages.remove(press.page()));
        assertThat(pages).as("pages with a form that no walk found").isEmpty();
    }

    @Test
    @Tag("C1")
    void whatAnotherSiteSendsIsRefused() {
        var untouched = Untouched.fromNow();
        var wrong = new ArrayList<String>();
        for (var press : forms.presses()) {
            var form = form(press);
            var person = forms.as(press.role());
            for (var from : List.of(Map.of("Sec-Fetch-Site", "cross-site"), Map.of("Sec-Fetch-Site", "same-site"), Map.of("Sec-Fetch-Site", "cross-site", "Origin", "null"))) {
                var answer = person.send("POST", form.action(), from, Guest.form(form.sent(press.button())));
                if (answer.status() != (form.action().equals("/switch-off") ? 200 : 403)) wrong.add(press + " from " + from + " got " + answer.status());
            }
        }
        assertThat(wrong).isEmpty();
        untouched.assertIsTheSame();
    }

    @Test
    @Tag("C1")
    @Tag("J3")
    void withoutItsStateNothingIsDone() {
        var untouched = Untouched.fromNowBut("draft");
        var wrong = new ArrayList<String>();
        each((press, person, form) -> {
            for (var state : new String[] {null, "1:2", "stateless", "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA=="}) {
                var fields = form.sent(press.button());
                fields.remove(STATE);
                if (state != null) fields.put(STATE, state);
                check(press + " with the state " + state, person.post(form.action(), fields), wrong);
            }
        });
        assertThat(wrong).isEmpty();
        untouched.assertIsTheSame();
    }

    @Test
    @Tag("J3")
    void aStateThatIsLongOrComesTwiceIsAnsweredByAPageOfOurs() {
        var wrong = new ArrayList<String>();
        var guest = Faulty.one().guest();
        for (var state : List.of("x".repeat(2_000_000), "1:2", "")) {
            var fields = Guest.form(guest.signInForm("nobody@nowhere.example", "nothing"));
            check("one more state", guest.send("POST", "/sign-in", Map.of(), fields + "&" + STATE + "=" + state), wrong);
            check("one before", guest.send("POST", "/sign-in", Map.of(), STATE + "=" + state + "&" + fields), wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @Tag("C1")
    @Tag("S7")
    void withTheStateOfSomebodyElseNothingIsDone() {
        var untouched = Untouched.fromNowBut("draft");
        var wrong = new ArrayList<String>();
        each((press, person, form) -> {
            var guest = Faulty.one().guest();
            check(press + " by a guest", guest.post(form.action(), form.sent(press.button())), wrong);
            var colleague = forms.as(press.role().equals("secretariat") ? "platform-administrator" : "secretariat");
            check(press + " by somebody else", colleague.post(form.action(), form.sent(press.button())), wrong);
            var fields = form.sent(press.button());
            fields.put(STATE, guest.signInForm("", "").get(STATE));
            check(press + " with the state of a guest", person.post(form.action(), fields), wrong);
        });
        assertThat(wrong).isEmpty();
        untouched.assertIsTheSame();
    }

    @Test
    @Tag("Z4")
    void whatIsNotAmongTheChoicesIsNotTaken() {
        var untouched = Untouched.fromNowBut("draft");
        var wrong = new ArrayList<String>();
        var tried = new ArrayList<String>();
        each((press, person, form) -> form.controls().forEach((name, controls) -> {
            var offered = Choices.of(controls);
            if (offered.isEmpty()) return;
            var value = Choices.notAmong(offered).get(tried.size() % 3);
            var fields = form.sent(press.button());
            fields.put(name, value);
            tried.add(name);
            check(press + " with " + name + "=" + value, person.post(form.action(), fields), wrong);
        }));
        assertThat(wrong).isEmpty();
        untouched.assertIsTheSame();
        assertThat(tried).hasSizeGreaterThan(50);
    }

    @Test
    @Tag("J11")
    void whatIsNoFormAtAllIsRefused() {
        var untouched = Untouched.fromNowBut("draft");
        var wrong = new ArrayList<String>();
        each((press, person, form) -> {
            var good = Guest.form(form.sent(press.button()));
            for (var type : List.of("multipart/form-data", "multipart/form-data; boundary=x", "text/plain", "application/json")) {
                check(press + " as " + type, person.send("POST", form.action(), Map.of("Content-Type", type), good), wrong);
            }
        });
        assertThat(wrong).isEmpty();
        untouched.assertIsTheSame();
    }

    private interface Try {
        void at(Forms.Press press, Guest person, Form form);
    }

    private void each(Try attempt) {
        for (var press : forms.presses()) {
            var form = form(press);
            if (form.isOfFaces()) attempt.at(press, forms.as(press.role()), form);
        }
    }

    private Form form(Forms.Press press) {
        return forms.now(press).orElseThrow(() -> new AssertionError("gone: " + press));
    }

    private static void check(String what, Answer answer, List<String> wrong) {
        if (!ANSWERS.contains(answer.status())) wrong.add(what + " got " + answer.status());
        answer.telltale().ifPresent(told -> wrong.add(what + " tells " + told));
    }
}
