package org.lastrada.intranet.rights;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Optional;
import org.apache.shiro.authz.UnauthenticatedException;
import org.apache.shiro.authz.UnauthorizedException;

/**
 * Stands before every method of every boundary ({@code ejb-jar.xml} binds it to all). What a method does not say it allows
 * is refused; a house test fails the build before that can be seen.
 */
public class Guard {

    @Inject Caller caller;

    @AroundInvoke
    Object admit(InvocationContext call) throws Exception {
        var method = call.getMethod();
        var required = rule(method, Requires.class);
        if (required.isPresent()) admitHolderOf(required.get().value());
        else if (rule(method, SignedIn.class).isPresent()) admitAnyoneSignedIn();
        else if (rule(method, Open.class).isEmpty()) throw new UnauthorizedException("nothing says who may call " + method);
        return call.proceed();
    }

    private void admitHolderOf(Permission permission) {
        admitAnyoneSignedIn();
        if (!caller.may(permission)) throw new UnauthorizedException(permission.code());
    }

    private void admitAnyoneSignedIn() {
        if (!caller.isKnown()) throw new UnauthenticatedException();
    }

    private static <A extends Annotation> Optional<A> rule(Method method, Class<A> type) {
        var onMethod = method.getAnnotation(type);
        if (onMethod != null || isRuled(method)) return Optional.ofNullable(onMethod);
        return Optional.ofNullable(method.getDeclaringClass().getAnnotation(type));
    }

    private static boolean isRuled(Method method) {
        return method.isAnnotationPresent(Requires.class) || method.isAnnotationPresent(SignedIn.class) || method.isAnnotationPresent(Open.class);
    }
}
