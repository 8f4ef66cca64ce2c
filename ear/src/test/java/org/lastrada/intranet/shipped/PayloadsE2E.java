package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What means harm, typed into every field of every form and put behind every question mark; then every page is looked at, in a browser too. It is text, wherever it went. */
@ResourceLock(Faulty.WHAT_BREAKS)
@ExtendWith(Restored.class)
@Tag("X1")
@Tag("X4")
@Tag("J1")
@Tag("J2")
@Tag("J11")
class PayloadsE2E {

    private static final List<String> LOOKERS = List.of("secretariat", "platform-administrator", "auditor", "head-of-member");
    private static final List<String> PAYLOADS = Payloads.all();
    private static final int ACCEPTED = 100;
    /** In turn; of every name at every address all of them would be too many. */
    private static final int SOME = 12;
    private final Forms forms = Forms.all();
    private final List<String> wrong = new ArrayList<>();
    private long tried;

    @Test
    @Tag("X2")
    void whatIsTypedIsShownAsItWasTyped() {
        for (var press : forms.presses()) type(press);
        Tried.note("forms sent with what means harm", tried);
        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(ACCEPTED);
        assertThat(lookedAt()).isEmpty();
        assertThat(List.copyOf(Faulty.one().intranet().mail().mails())).noneMatch(mail -> (mail.subject() + mail.text() + mail.html()).matches("(?s).*(el1337el|<x-ran|<script).*"));
        assertThat(List.copyOf(Faulty.one().intranet().mail().mails())).noneMatch(mail -> mail.recipient().equals("evil@evil.example"));
    }

    private void type(Forms.Press press) {
        var known = forms.now(press);
        if (known.isEmpty() || !known.get().isOfFaces()) return;
        for (var name : known.get().controls().keySet()) {
            var form = known.get();
            for (int turn = 0; turn < (Share.FULL ? PAYLOADS.size() : 1); turn++) {
                var payload = PAYLOADS.get((int) (tried % PAYLOADS.size()));
                var fields = form.sent(press.button());
                fields.put(name, payload);
                var answer = forms.as(press.role()).post(form.action(), fields);
                tried++;
                check(press + " with " + name + "=", payload, answer);
                if (answer.status() == 200) continue;
                var again = forms.now(press);
                if (again.isEmpty()) return;
                form = again.get();
            }
        }
    }

    @Test
    void whatStandsBehindAQuestionMarkIsText() {
        var asked = new HashSet<String>();
        for (var role : LOOKERS) {
            var kinds = new LinkedHashMap<String, String>();
            Walk.of(forms.as(role), 1, Pages.all().keySet().stream().map(page -> page.replaceAll("/index$", "/")).toList(), (address, answer) -> {
                if (answer.status() == 200 && (asked.add(Pages.page(address)) || Share.FULL)) kinds.putIfAbsent(Pages.page(address), address);
            });
            kinds.values().forEach(address -> ask(role, address));
        }
        Tried.note("addresses asked with what means harm", tried);
        assertThat(wrong).isEmpty();
    }

    private void ask(String role, String address) {
        var names = new TreeSet<>(List.of("q", "text", "page", "sort", "done", "then", "id", "format", "view", "day"));
        for (var parameter : address.replaceAll("^[^?]*\\??", "").split("&")) if (!parameter.isEmpty()) names.add(parameter.replaceAll("=.*", ""));
        for (var name : names) {
            for (int turn = 0; turn < (Share.FULL ? SOME : 1); turn++) {
                var payload = PAYLOADS.get((int) (tried++ % PAYLOADS.size()));
                if (payload.length() > 5000) continue;
                var others = address.replaceAll("([?&])" + name + "=[^&]*", "$1");
                var attempt = others + (others.contains("?") ? "&" : "?") + name + "=" + URLEncoder.encode(payload, StandardCharsets.UTF_8);
                check(role + " asks " + attempt + " ", payload, forms.as(role).get(attempt));
            }
        }
    }

    private void check(String what, String payload, Answer answer) {
        var shown = what + (payload.length() > 60 ? payload.substring(0, 60) + "…" : payload);
        if (answer.status() >= 500) wrong.add(shown + " got " + answer.status());
        answer.telltale().filter(told -> !payload.contains(told)).ifPresent(told -> wrong.add(shown + " tells " + told));
        Payloads.taken(answer).forEach(taken -> wrong.add(shown + " was taken for " + taken));
        if (answer.headers().toString().contains("ran=1")) wrong.add(shown + " came back in the headers");
    }

    /** Every page once, by the first who may open it. */
    private List<String> lookedAt() {
        var said = new CopyOnWriteArrayList<String>();
        var seen = new TreeMap<String, String>();
        for (var role : LOOKERS) {
            var mine = new TreeMap<String, String>();
            Walk.of(forms.as(role), 2, List.of("/"), (address, answer) -> {
                Payloads.taken(answer).forEach(taken -> said.add(role + " at " + address + " sees " + taken));
                if (answer.status() == 200 && answer.header("content-type").orElse("").startsWith("text/html") && seen.putIfAbsent(Pages.page(address), role) == null) mine.put(Pages.page(address), address);
            });
            look(role, mine, said);
        }
        return said;
    }

    private void look(String role, Map<String, String> addresses, List<String> said) {
        var site = Faulty.one().intranet().address();
        try (var context = Browser.open(Browser.Window.ALL.get(0), site)) {
            forms.as(role).cookies().forEach((name, value) -> context.addCookies(List.of(new Cookie(name, value).setUrl(site))));
            var page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.text().contains("Content Security Policy")) said.add(page.url() + ": " + message.text());
            });
            page.onDialog(dialog -> {
                said.add(page.url() + ": " + dialog.message());
                dialog.dismiss();
            });
            addresses.values().forEach(address -> look(page, address, said));
        }
        Tried.note("pages drawn by a browser for " + role, addresses.size());
    }

    private static void look(Page page, String address, List<String> said) {
        page.navigate(address);
        if (page.evaluate("() => window.ran === undefined && !document.querySelector('x-ran, [x-ran], [onerror]')").equals(false)) said.add(address + " ran it");
    }
}
