package org.lastrada.intranet.rights;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.shiro.authz.AuthorizationException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.access.Given;
import org.lastrada.intranet.demo.DemoLogins;
import org.lastrada.intranet.demo.DemoLogins.DemoLogin;

/**
 * Every method of every boundary, called by a guest and by one person of each role, with nothing sensible in its arguments: is it the guard
 * that stops them, and exactly those that {@code rights.csv} means? Finds boundaries by itself, so a new one is covered when it is written.
 */
@ExtendWith(ArquillianExtension.class)
class BoundariesIT {

    private record Door(Object boundary, Method method, Method ruled) {

        @Override
        public String toString() {
            return ruled.getDeclaringClass().getSimpleName() + "." + ruled.getName();
        }
    }

    @Inject BeanManager beans;
    @Inject Given given;
    @Inject Caller caller;

    @Test
    void everyDoorOpensToThoseInTheMatrixAndToNobodyElse() throws IOException {
        var wrong = new ArrayList<String>();
        var matrix = matrix();
        for (var door : doors()) {
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

    @Test
    void thereAreDoors() {
        assertThat(doors()).hasSizeGreaterThan(20);
    }

    @Test
    void somebodyHoldsEachRoleThatPeopleCanHave() throws IOException {
        var held = DemoLogins.all().stream().flatMap(login -> given.as(login.email(), () -> caller.holder().roles()).stream());
        assertThat(held).containsAll(matrix().keySet().stream().filter(not(role -> role.startsWith("service-"))).toList());
    }

    private interface Person {
        Boolean does(Callable<Boolean> work);
    }

    /** @return false when the guard stopped the call; whatever else came of it happened behind the door and is undone */
    private boolean passes(Door door, Person person) {
        return person.does(() -> given.andUndone(() -> {
            try {
                door.method().invoke(door.boundary(), Arrays.stream(door.method().getParameterTypes()).map(BoundariesIT::nothing).toArray());
                return true;
            } catch (InvocationTargetException e) {
                return !(e.getCause() instanceof AuthorizationException refusal && refusal.getStackTrace()[0].getClassName().equals(Guard.class.getName()));
            }
        }));
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) return false;
        if (type == int.class) return 0;
        if (type == long.class) return 0L;
        return type == String.class ? "" : null;
    }

    private static boolean letsIn(Door door, boolean signedIn, Set<String> roles, Map<String, Set<String>> matrix) {
        var method = door.ruled();
        var onMethod = method.isAnnotationPresent(Requires.class) || method.isAnnotationPresent(SignedIn.class) || method.isAnnotationPresent(Open.class);
        var place = onMethod ? method : method.getDeclaringClass();
        if (place.isAnnotationPresent(Requires.class)) {
            var permission = place.getAnnotation(Requires.class).value().code();
            return signedIn && roles.stream().anyMatch(role -> matrix.get(role).contains(permission));
        }
        return place.isAnnotationPresent(Open.class) || signedIn && place.isAnnotationPresent(SignedIn.class);
    }

    private List<Door> doors() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream().filter(bean -> bean.getBeanClass().isAnnotationPresent(Stateless.class))
                .flatMap(this::doors).toList();
    }

    private Stream<Door> doors(Bean<?> bean) {
        var view = bean.getTypes().contains(bean.getBeanClass()) ? bean.getBeanClass() : bean.getBeanClass().getInterfaces()[0];
        var boundary = beans.getReference(bean, view, beans.createCreationalContext(bean));
        return Arrays.stream(bean.getBeanClass().getDeclaredMethods())
                .filter(m -> Modifier.isPublic(m.getModifiers()) && !Modifier.isStatic(m.getModifiers()) && !m.isSynthetic())
                .map(method -> new Door(boundary, as(view, method), method));
    }

    private static Method as(Class<?> view, Method method) {
        try {
            return view.getMethod(method.getName(), method.getParameterTypes());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(view + " has no " + method, e);
        }
    }

    /** Role to permissions, read here once more and not by the code that is tested. */
    private static Map<String, Set<String>> matrix() throws IOException {
        try (var file = BoundariesIT.class.getResourceAsStream("/rights.csv")) {
            var lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(not(line -> line.startsWith("#"))).map(line -> line.split(",")).toList();
            var matrix = new HashMap<String, Set<String>>();
            for (int column = 1; column < lines.get(0).length; column++) {
                var at = column;
                matrix.put(lines.get(0)[at], Set.copyOf(lines.stream().skip(1).filter(line -> !"-".equals(line[at])).map(line -> line[0]).toList()));
            }
            return matrix;
        }
    }
}
