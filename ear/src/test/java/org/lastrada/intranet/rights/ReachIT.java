package org.lastrada.intranet.rights;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.access.Given;
import org.lastrada.intranet.audit.Rows;
import org.lastrada.intranet.rights.Doors.Door;
import org.lastrada.intranet.shared.NotFound;

/**
 * How far the doors reach that open to whoever is signed in, or to somebody for their own organisation: with the number of what is
 * another's they answer as if it were not there, with that of one's own they do not. Finds the doors by itself; one whose numbers it does
 * not know fails here until it is told of what they are.
 */
@ExtendWith(ArquillianExtension.class)
class ReachIT {

    private static final String MINE = Given.JELENA;
    private static final String ANOTHERS = Given.GIULIA;
    /** Of what a number is, by the name of its parameter; for those that are just called "id" or "subject", by the boundary. */
    private static final Map<String, String> NUMBERS = Map.ofEntries(Map.entry("organisationId", "organisation"), Map.entry("personId", "person"),
            Map.entry("representationId", "representation"), Map.entry("sessionId", "session"), Map.entry("EditOrganisation", "organisation"),
            Map.entry("OrganisationPages", "organisation"), Map.entry("EditPerson", "person"), Map.entry("FileShelf.subject", "organisation"),
            Map.entry("BringFiles.subject", "organisation"), Map.entry("FileShelf", "file"), Map.entry("BringFiles", "file"), Map.entry("FileDelivery", "file"),
            Map.entry("Drafts", "draft"), Map.entry("Inbox", "notice"), Map.entry("OwnWork", "work"));
    /** Positions within something. */
    private static final Set<String> NO_THING = Set.of("FileDelivery.from", "AskPlug.after");

    @Inject Doors doors;
    @Inject Given given;
    @Inject Rows rows;
    private final Map<String, Long> mine = new HashMap<>();
    private final Map<String, Long> anothers = new HashMap<>();

    @BeforeEach
    void everybodyHasOneOfEach() {
        fill(mine, MINE);
        fill(anothers, ANOTHERS);
    }

    private void fill(Map<String, Long> things, String whose) {
        var account = rows.number("select id from account where login = ?", whose);
        var organisation = rows.number("select a.organisation_id from affiliation a join account c on c.person_id = a.person_id where c.id = ? and a.ends is null", account);
        things.put("organisation", organisation);
        things.put("person", rows.number("select max(a.person_id) from affiliation a where a.organisation_id = ? and a.ends is null", organisation));
        things.put("representation", rows.number("select max(id) from representation where organisation_id = ? and ends is null", organisation));
        things.put("session", given.as(whose, () -> rows.number("select max(id) from user_session where account_id = ? and ended_at is null", account)));
        things.put("file", added("insert into attachment (version, holder, subject, organisation_id, name, latest) values (0, 'organisation', ?, ?, 'Building.png', 1)", organisation, organisation));
        rows.change("insert into attachment_version (attachment_id, number, name, media_type, hash, size, brought_at, brought_by) select id, 1, name, 'image/png', (select min(hash) from stored_file), 1, utc_timestamp(6), 'a test' from attachment where id = ?",
                things.get("file"));
        rows.change("update stored_file set verdict = 'CLEAN' where hash = (select hash from attachment_version where attachment_id = ?)", things.get("file"));
        things.put("draft", added("insert into draft (account_id, form, subject, about, address, version, base, typed, saved_at) values (?, 'person.edit', uuid(), 'a test', '/', 0, '{}', '{}', utc_timestamp(6))", account));
        rows.change("insert ignore into notice_reader (account_id, version, hour, links) values (?, 0, 7, 0)", account);
        things.put("notice", added("insert into notice (version, account_id, topic, thing, says, facts, path, changes, first_at, last_at) values (0, ?, 'people.notice.entry', 'person:0', 'people.notice.entry.edited', '[\"A test\"]', '/', 1, utc_timestamp(6), utc_timestamp(6))", account));
        things.put("work", added("insert into long_work (version, kind, account_id, state, done, pieces, asked_at, not_before, stumbles, ended_at) values (0, 'membership.work.register', ?, 'DONE', 1, 1, utc_timestamp(6), utc_timestamp(6), 0, utc_timestamp(6))", account));
    }

    private long added(String sql, Object... parameters) {
        rows.change(sql, parameters);
        return rows.number("select max(id) from " + sql.split(" ")[2]);
    }

    @Test
    @Tag("Z1")
    void whatIsAnothersIsNotThere() throws IOException {
        var wrong = new ArrayList<String>();
        var tried = 0;
        for (var door : doors.all()) {
            var first = numbers(door).findFirst();
            if (first.isEmpty() || !isLimited(door)) continue;
            tried++;
            var kind = kind(door, first.get());
            if (kind.isEmpty()) wrong.add(door + " " + first.get().getName() + ": of what is this the number?");
            else check(door, kind.get(), wrong);
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(30);
    }

    private void check(Door door, String kind, List<String> wrong) {
        if (!isNotFound(door, arguments(door, anothers.get(kind)))) wrong.add(door + " reaches another's " + kind);
        if (isNotFound(door, arguments(door, mine.get(kind)))) wrong.add(door + " does not reach one's own " + kind);
    }

    private boolean isNotFound(Door door, Object[] arguments) {
        return given.as(MINE, () -> given.andUndone(() -> door.knock(arguments) instanceof NotFound));
    }

    private static boolean isLimited(Door door) throws IOException {
        return door.isRuledBy(SignedIn.class) || door.isRuledBy(Requires.class) && Doors.limited().contains(door.permission());
    }

    private static Stream<Parameter> numbers(Door door) {
        return Arrays.stream(door.ruled().getParameters()).filter(one -> one.getType() == long.class || one.getType() == Long.class)
                .filter(one -> !NO_THING.contains(boundary(door) + "." + one.getName()));
    }

    private static Optional<String> kind(Door door, Parameter number) {
        return Optional.ofNullable(NUMBERS.getOrDefault(number.getName(), NUMBERS.getOrDefault(boundary(door) + "." + number.getName(), NUMBERS.get(boundary(door)))));
    }

    private static String boundary(Door door) {
        return door.ruled().getDeclaringClass().getSimpleName();
    }

    /** @param first of its numbers; all further ones are of one's own */
    private Object[] arguments(Door door, long first) {
        var all = new ArrayList<>();
        for (var one : door.ruled().getParameters()) {
            var isNumber = numbers(door).anyMatch(one::equals);
            if (isNumber) all.add(all.stream().noneMatch(Long.class::isInstance) ? first : mine.get(kind(door, one).orElse("organisation")));
            else all.add(one.getName().equals("holder") ? "organisation" : one.getType() == int.class ? 1 : Doors.nothing(one.getType()));
        }
        return all.toArray();
    }
}
