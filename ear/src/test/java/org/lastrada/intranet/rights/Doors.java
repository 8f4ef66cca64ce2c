package org.lastrada.intranet.rights;

import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Every method of every boundary, found in the running application, and the matrix of rights, read here once more and not by the code that is tested. */
@ApplicationScoped
public class Doors {

    /** @param ruled the method that carries the rule; the other is the one to call */
    record Door(Object boundary, Method method, Method ruled) {

        /** @return what was thrown behind or at the door, or null */
        Throwable knock(Object... arguments) {
            try {
                method.invoke(boundary, arguments);
                return null;
            } catch (InvocationTargetException e) {
                return e.getCause();
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        boolean isRuledBy(Class<? extends Annotation> rule) {
            return place().isAnnotationPresent(rule);
        }

        /** Its code; a door that is ruled by {@link Requires} only. */
        String permission() {
            return place().getAnnotation(Requires.class).value().code();
        }

        private java.lang.reflect.AnnotatedElement place() {
            return Stream.of(Requires.class, SignedIn.class, Open.class).anyMatch(ruled::isAnnotationPresent) ? ruled : ruled.getDeclaringClass();
        }

        @Override
        public String toString() {
            return ruled.getDeclaringClass().getSimpleName() + "." + ruled.getName();
        }
    }

    @Inject BeanManager beans;

    List<Door> all() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream().filter(bean -> bean.getBeanClass().isAnnotationPresent(Stateless.class)).flatMap(this::of).toList();
    }

    private Stream<Door> of(Bean<?> bean) {
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

    static Object nothing(Class<?> type) {
        if (type == boolean.class) return false;
        if (type == int.class) return 0;
        if (type == long.class) return 0L;
        return type == String.class ? "" : null;
    }

    /** Role to permissions. */
    static Map<String, Set<String>> matrix() throws IOException {
        return matrix(reach -> !"-".equals(reach));
    }

    /** Permissions that some role holds for its own organisation only. */
    static Set<String> limited() throws IOException {
        return Set.copyOf(matrix("O"::equals).values().stream().flatMap(Set::stream).toList());
    }

    private static Map<String, Set<String>> matrix(java.util.function.Predicate<String> counts) throws IOException {
        try (var file = Doors.class.getResourceAsStream("/rights.csv")) {
            var lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(line -> line.split(",")).toList();
            var matrix = new HashMap<String, Set<String>>();
            for (int column = 1; column < lines.get(0).length; column++) {
                var at = column;
                matrix.put(lines.get(0)[at], Set.copyOf(lines.stream().skip(1).filter(line -> counts.test(line[at])).map(line -> line[0]).toList()));
            }
            return matrix;
        }
    }
}
