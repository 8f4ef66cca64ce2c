package org.lastrada.intranet.rights;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.shiro.authz.AuthorizationException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.access.Given;
import org.lastrada.intranet.demo.DemoLogins;
import org.lastrada.intranet.demo.DemoLogins.DemoLogin;
import org.lastrada.intranet.rights.Doors.Door;

/**
 * Every method of every boundary, called by a guest and by one person of each role, with nothing sensible in its arguments: is it the guard
 * that stops them, and exactly those that {@code rights.csv} means? Finds boundaries by itself, so a new one is covered when it is written.
 */
@ExtendWith(ArquillianExtension.class)
class BoundariesIT {

    private static final String SERVICE = "service-";

    @Inject Doors doors;
    @Inject Given given;
    @Inject Caller caller;

    @Test
    @Tag("Z1")
    void everyDoorOpensToThoseInTheMatrixAndToNobodyElse() throws IOException {
        var wrong = new ArrayList<String>();
        var matrix = Doors.matrix();
        for (var door : doors.all()) {
            if (letsIn(door, false, Set.of(), matrix) != passes(door, given::asGuest)) wrong.add(door + " for a guest");
            for (var login : DemoLogins.all()) check(door, login, matrix, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    private void check(Door door, DemoLogin login, Map<String, Set<String>> matrix, List<String> wrong) {
        Set<String> roles = given.as(login.email(), () -> caller.holder().roles());
        var expected = letsIn(door, true, roles, matrix);
        if (expected != passes(door, work -> given.as(login.email(), work))) wrong.add(door + (expected ? " should open to " : " should be shut to ") + login.kind());
    }

    /** Work of the clock has no person; without a service it is nobody's, as for a guest. */
    @Test
    @Tag("Z15")
    void everyServiceDoesWhatItsOwnColumnSaysAndNothingElse() throws IOException {
        var wrong = new ArrayList<String>();
        var matrix = Doors.matrix();
        var services = matrix.keySet().stream().filter(role -> role.startsWith(SERVICE)).toList();
        for (var service : services) {
            for (var door : doors.all()) {
                var expected = letsIn(door, true, Set.of(service), matrix);
                if (expected != passes(door, work -> given.asService(service.substring(SERVICE.length()), work))) wrong.add(door + (expected ? " should open to " : " should be shut to ") + service);
            }
        }
        assertThat(services).hasSizeGreaterThan(5);
        assertThat(wrong).isEmpty();
    }

    @Test
    void thereAreDoors() {
        assertThat(doors.all()).hasSizeGreaterThan(20);
    }

    @Test
    void somebodyHoldsEachRoleThatPeopleCanHave() throws IOException {
        var held = DemoLogins.all().stream().flatMap(login -> given.as(login.email(), () -> caller.holder().roles()).stream());
        assertThat(held).containsAll(Doors.matrix().keySet().stream().filter(not(role -> role.startsWith("service-"))).toList());
    }

    private interface Person {
        Boolean does(Callable<Boolean> work);
    }

    /** @return false when the guard stopped the call; whatever else came of it happened behind the door and is undone */
    private boolean passes(Door door, Person person) {
        return person.does(() -> given.andUndone(() ->
                !(door.knock(Arrays.stream(door.method().getParameterTypes()).map(Doors::nothing).toArray()) instanceof AuthorizationException refusal
                        && refusal.getStackTrace()[0].getClassName().equals(Guard.class.getName()))));
    }

    private static boolean letsIn(Door door, boolean signedIn, Set<String> roles, Map<String, Set<String>> matrix) {
        if (door.isRuledBy(Requires.class)) return signedIn && roles.stream().anyMatch(role -> matrix.get(role).contains(door.permission()));
        return door.isRuledBy(Open.class) || signedIn && door.isRuledBy(SignedIn.class);
    }
}
