package org.lastrada.intranet.web.faces;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request as far as its address goes. */
final class Address {

    private Address() { }

    /** @param query what stands after the question mark, or null */
    static HttpServletRequest with(String query) {
        var parameters = parameters(query);
        return (HttpServletRequest) Proxy.newProxyInstance(Address.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (proxy, method, arguments) ->
                switch (method.getName()) {
                    case "getQueryString" -> query;
                    case "getParameterMap" -> parameters;
                    case "getParameterValues" -> parameters.get((String) arguments[0]);
                    case "getParameter" -> parameters.containsKey((String) arguments[0]) ? parameters.get((String) arguments[0])[0] : null;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static Map<String, String[]> parameters(String query) {
        var parameters = new LinkedHashMap<String, String[]>();
        if (query == null) return parameters;
        for (var pair : query.split("&")) {
            var value = URLDecoder.decode(pair.substring(pair.indexOf('=') + 1), StandardCharsets.UTF_8);
            parameters.merge(pair.substring(0, pair.indexOf('=')), new String[] {value}, (one, other) -> {
                var both = java.util.Arrays.copyOf(one, one.length + 1);
                both[one.length] = other[0];
                return both;
            });
        }
        return parameters;
    }
}
