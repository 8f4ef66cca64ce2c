package org.lastrada.intranet.web.faces;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Calls the methods that pages name, {@code #{row.shortName()}}, and remembers for each class which those are: the resolver that comes with EL
 * goes through all methods of the class at each call. What is not plain (several methods
 * of one name and number of arguments, or any number of them) is left to that one.
 */
public class CallsByName extends OneWay {

    private record Call(String name, int arguments) { }

    private static final ClassValue<Map<Call, Optional<Method>>> KNOWN = new ClassValue<>() {
        @Override
        protected Map<Call, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    @Override
    public Object invoke(ELContext context, Object base, Object name, Class<?>[] types, Object[] arguments) {
        if (base == null || !(name instanceof String called) || types != null) return null;
        var known = KNOWN.get(base.getClass()).computeIfAbsent(new Call(called, arguments.length), call -> only(base.getClass(), call));
        if (known.isEmpty()) return null;
        var answer = call(known.get(), base, converted(context, known.get().getParameterTypes(), arguments));
        context.setPropertyResolved(base, name);
        return answer;
    }

    private static Object call(Method method, Object base, Object... arguments) {
        try {
            return method.invoke(base, arguments);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    private static Object[] converted(ELContext context, Class<?>[] types, Object... arguments) {
        var converted = new Object[arguments.length];
        for (int at = 0; at < arguments.length; at++) converted[at] = context.convertToType(arguments[at], types[at]);
        return converted;
    }

    private static Optional<Method> only(Class<?> type, Call call) {
        var found = Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(call.name()) && !method.isBridge() && (method.isVarArgs() || method.getParameterCount() == call.arguments())).toList();
        return found.size() == 1 && !found.get(0).isVarArgs() ? callable(type, found.get(0)) : Optional.empty();
    }

    /** As a class or interface declares it that everybody may use: the class of a list is its library's own affair. */
    private static Optional<Method> callable(Class<?> type, Method method) {
        return kinds(type).filter(kind -> Modifier.isPublic(kind.getModifiers()) && kind.getModule().isExported(kind.getPackageName()))
                .flatMap(kind -> Arrays.stream(kind.getDeclaredMethods()))
                .filter(declared -> Modifier.isPublic(declared.getModifiers()) && declared.getName().equals(method.getName()) && Arrays.equals(declared.getParameterTypes(), method.getParameterTypes()))
                .findFirst();
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        if (type == null) return Stream.empty();
        return Stream.concat(Stream.of(type), Stream.concat(kinds(type.getSuperclass()), Arrays.stream(type.getInterfaces()).flatMap(CallsByName::kinds)));
    }
}
