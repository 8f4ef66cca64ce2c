package org.lastrada.intranet.shipped;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Somebody with a browser that keeps cookies and nothing else. */
public final class Guest {

    /** All that were ever seen, to look for them where none must be. */
    static final Set<String> SESSIONS = ConcurrentHashMap.newKeySet();

    private final Wire wire;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    public Guest(Wire wire) {
        this.wire = wire;
    }

    public Answer get(String target) {
        return send("GET", target, Map.of(), null);
    }

    public Answer post(String target, Map<String, String> fields) {
        return send("POST", target, Map.of(), form(fields));
    }

    Answer send(String method, String target, Map<String, String> headers, String body) {
        var all = new LinkedHashMap<String, String>();
        if (!cookies.isEmpty()) all.put("Cookie", cookies.entrySet().stream().map(c -> c.getKey() + "=" + c.getValue()).collect(Collectors.joining("; ")));
        all.putAll(headers);
        var answer = wire.send(method, target, all, body);
        answer.cookies().map(cookie -> cookie.split(";")[0]).forEach(this::keep);
        return answer;
    }

    private void keep(String cookie) {
        var equals = cookie.indexOf('=');
        cookies.put(cookie.substring(0, equals), cookie.substring(equals + 1));
        if (cookie.substring(0, equals).endsWith("SID") && equals + 1 < cookie.length()) SESSIONS.add(cookie.substring(equals + 1));
    }

    public Guest signIn(String login, String password) {
        var answer = post("/sign-in", signInForm(login, password));
        if (answer.status() != 302) throw new AssertionError(login + " could not sign in: " + answer.status());
        return this;
    }

    public Map<String, String> signInForm(String login, String password) {
        var fields = new LinkedHashMap<>(Map.of("sign-in", "sign-in", "sign-in:login", login, "sign-in:password", password, "sign-in:enter", ""));
        var page = get("/sign-in");
        fields.put("jakarta.faces.ViewState", page.hidden("jakarta.faces.ViewState").orElseThrow());
        page.nonce().ifPresent(nonce -> fields.put("primefaces.nonce", nonce));
        return fields;
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream().map(f -> URLEncoder.encode(f.getKey(), UTF_8) + "=" + URLEncoder.encode(f.getValue(), UTF_8)).collect(Collectors.joining("&"));
    }

    /** The one cookie that is as good as a password. */
    public Map.Entry<String, String> session() {
        return cookies.entrySet().stream().filter(cookie -> cookie.getKey().matches("(?i).*(session|sid).*")).findFirst()
                .map(cookie -> Map.entry(cookie.getKey(), cookie.getValue())).orElseThrow(() -> new AssertionError("no session cookie among " + cookies.keySet()));
    }

    Map<String, String> cookies() {
        return cookies;
    }

    public void show(String cookie, String value) {
        cookies.put(cookie, value);
    }
}
