package org.lastrada.intranet.shipped;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.lastrada.intranet.secret.Token;

/**
 * Every form of every page of the intranet that may be broken: found by following links, as people would who may do the least first, and
 * each once. What no link leads to is prepared here: an import in the middle, links that were mailed.
 */
final class Forms {

    /** One button of one form. */
    record Press(String role, String address, String form, String button) {

        String page() {
            return Pages.page(address);
        }

        @Override
        public String toString() {
            return role + " presses " + button + " of " + form + " at " + address;
        }
    }

    private static final String NOBODY = "guest";
    private static final List<String> PEOPLE = List.of(NOBODY, "head-of-member", "secretariat", "platform-administrator", "auditor");
    private static final int OF_A_KIND = 2;
    private static Forms all;

    private final Faulty intranet = Faulty.one();
    private final Map<String, Guest> people = new TreeMap<>();
    private final Map<String, Press> found = new LinkedHashMap<>();

    private Forms() { }

    /** Found when the first test asks for them. */
    static synchronized Forms all() {
        if (all == null) {
            var forms = new Forms();
            forms.lookAround();
            all = forms;
        }
        return all;
    }

    private void lookAround() {
        var prepared = prepared();
        for (var role : PEOPLE) Walk.of(as(role), OF_A_KIND, prepared.get(role), (address, answer) -> note(role, address, answer));
    }

    private void note(String role, String address, Answer answer) {
        if (answer.status() >= 500) throw new AssertionError(role + " follows a link to " + address + ": " + answer.status());
        for (var form : Form.allOn(answer)) {
            var buttons = form.buttons().isEmpty() ? List.of("") : form.buttons();
            for (var button : buttons) {
                var press = new Press(role, address, form.isOfFaces() ? form.id() : form.action(), button);
                found.putIfAbsent((form.isOfFaces() ? press.page() : "") + " " + press.form + " " + button.replaceAll("\\d+", "0"), press);
            }
        }
    }

    Collection<Press> presses() {
        return List.copyOf(found.values());
    }

    Guest as(String role) {
        return people.computeIfAbsent(role, any -> NOBODY.equals(role) ? intranet.guest() : intranet.signedIn(role));
    }

    /** The form as its page holds it now, or nothing when it is over. Who was signed out by a form that was sent signs in again. */
    Optional<Form> now(Press press) {
        var page = as(press.role).get(press.address);
        if (page.leadsToSignIn()) {
            people.remove(press.role);
            page = as(press.role).get(press.address);
        }
        return page.status() != 200 ? Optional.empty() : Form.allOn(page).stream().filter(form -> press.form.equals(form.isOfFaces() ? form.id() : form.action())).findFirst();
    }

    private Map<String, Collection<String>> prepared() {
        var tokens = Map.of("/reset", mailedLink("RESET", "member-staff"), "/invitation", mailedLink("INVITATION", "associate-staff"), "/new-address", mailedLink("ADDRESS", "head-of-associate"));
        for (var role : PEOPLE) if (!NOBODY.equals(role)) left(Shipped.login(role));
        var prepared = new TreeMap<String, Collection<String>>();
        for (var role : PEOPLE) prepared.put(role, new ArrayList<>(Pages.all().keySet().stream().map(page -> page.replaceAll("/index$", "/")).toList()));
        tokens.forEach((page, token) -> prepared.get(NOBODY).add(page + "?token=" + token));
        prepared.get("secretariat").addAll(imports(as("secretariat")));
        prepared.get("secretariat").addAll(List.of("/organisations/merge?id=" + number("organisation", 3) + "&other=" + number("organisation", 4),
                "/people/merge?id=" + number("person", 30) + "&other=" + number("person", 31)));
        return prepared;
    }

    private String number(String table, int which) {
        return intranet.ask().text("select id from intranet." + table + " order by id limit 1 offset " + which);
    }

    /** A draft, work that failed and a mail: pages about them have forms as long as there are any. */
    private void left(String login) {
        var account = "(select id from intranet.account where login = '" + login + "')";
        intranet.ask().tell("insert into intranet.draft (account_id, form, subject, about, address, version, base, typed, saved_at) values (" + account
                        + ", 'person.edit', uuid(), 'Somebody', '/', 0, '{}', '{}', utc_timestamp(6))",
                "insert into intranet.long_work (version, kind, account_id, state, done, pieces, asked_at, not_before, stumbles, ended_at, failure) values (0, 'people.work.everybody', " + account
                        + ", 'FAILED', 0, 0, utc_timestamp(6), utc_timestamp(6), 0, utc_timestamp(6), 'ABC123')",
                "insert into intranet.outbox_mail (message_id, recipient, recipient_name, account_id, mail_class, reason, language, subject, body, created_at, queued_at, state, attempts, next_attempt_at, version)"
                        + " values (uuid(), '" + login + "', 'Somebody', " + account + ", 'SERVICE', 'mail.invitation', 'en', 'Hello', 'Hello', utc_timestamp(6), utc_timestamp(6), 'DEAD', 1, utc_timestamp(6), 0)");
    }

    /** As the mail of that purpose carries it; of the token the database has only the hash. */
    private String mailedLink(String purpose, String role) {
        var token = Token.random();
        intranet.ask().tell("insert into intranet.access_token (purpose, hash, account_id, email, created_at, expires_at, version) select '" + purpose + "', '" + token.hash()
                + "', id, login, utc_timestamp(6), utc_timestamp(6) + interval 1 day, 0 from intranet.account where login = '" + Shipped.login(role) + "'");
        return token.text();
    }

    /** One that waits for its columns, one for its decisions, one that was applied. */
    private static List<String> imports(Guest maaike) {
        var addresses = new ArrayList<String>();
        addresses.add(brought(maaike, "columns"));
        var open = Form.on(maaike.get(brought(maaike, "rows")), "columns").press(maaike, "on").path();
        addresses.add(open);
        addresses.add(open.replace("rows", "same") + "&line=2");
        var ready = Form.on(maaike.get(brought(maaike, "applied")), "columns").press(maaike, "on").path();
        addresses.add(Form.on(maaike.get(ready), "rows").press(maaike, "apply").path());
        return addresses;
    }

    private static String brought(Guest maaike, String what) {
        var list = "name,country,class,joined,city\n" + UUID.randomUUID() + (what.equals("rows") ? ",XX" : ",NL") + ",MEMBER,2024-01-01,Gent\n";
        return Form.on(maaike.get("/imports/new"), "bring").bringing("file", what + ".csv", list).press(maaike, "read").path();
    }
}
