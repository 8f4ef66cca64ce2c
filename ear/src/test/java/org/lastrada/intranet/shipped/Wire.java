package org.lastrada.intranet.shipped;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.net.SocketFactory;

/** HTTP as bytes on a socket: whatever no well-behaved client would send can be sent. One request, one connection. */
public final class Wire {

    private static final int PATIENCE = 60_000;
    private static final int SILENCE = 1_500;

    private static final String HERE = "127.0.0.1";

    private final int port;
    private final String from;
    private final SocketFactory line;
    private final Map<String, String> always;

    Wire(int port) {
        this(port, HERE);
    }

    /** @param from the client's own address, which is of this machine when it begins with {@code 127.}: what is counted for it is nobody else's */
    Wire(int port, String from) {
        this(port, from, SocketFactory.getDefault(), Map.of());
    }

    /** @param always headers that each request carries */
    public Wire(int port, SocketFactory line, Map<String, String> always) {
        this(port, HERE, line, always);
    }

    private Wire(int port, String from, SocketFactory line, Map<String, String> always) {
        this.port = port;
        this.from = from;
        this.line = line;
        this.always = always;
    }

    /** @param target the request target exactly as it goes out; {@code headers} win over those a browser of ours would send */
    Answer send(String method, String target, Map<String, String> headers, String body) {
        var all = new LinkedHashMap<String, String>();
        all.put("Host", "localhost:" + port);
        all.put("Accept-Language", "en");
        all.put("Accept", "text/html");
        if ("POST".equals(method)) {
            all.put("Sec-Fetch-Site", "same-origin");
            all.put("Content-Type", "application/x-www-form-urlencoded");
        }
        all.putAll(always);
        all.putAll(headers);
        all.put("Connection", "close");
        if (body != null) all.put("Content-Length", Integer.toString(body.getBytes(UTF_8).length));
        var request = new StringBuilder(method).append(' ').append(target).append(" HTTP/1.1\r\n");
        all.forEach((name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
        return send(request.append("\r\n").append(body == null ? "" : body).toString());
    }

    private Answer send(String request) {
        try (var socket = line.createSocket(HERE, port, InetAddress.getByName(from), 0)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request.getBytes(UTF_8));
            socket.getOutputStream().flush();
            return read(socket.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("no answer to " + request.lines().findFirst().orElse(""), e);
        }
    }

    /** Bytes exactly as given, in any number of requests; what came back until the other side hung up or had nothing more to say. */
    String raw(String bytes) {
        return raw(bytes, SILENCE);
    }

    /** The same for somebody who will not be hurried: what came back until they were shown out. */
    String untilShownOut(String bytes) {
        return raw(bytes, PATIENCE);
    }

    private String raw(String bytes, int patience) {
        var heard = new ByteArrayOutputStream();
        try (var socket = line.createSocket(HERE, port, InetAddress.getByName(from), 0)) {
            socket.setSoTimeout(patience);
            socket.getOutputStream().write(bytes.getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
            socket.getInputStream().transferTo(heard);
        } catch (IOException hungUp) {
            return heard.toString(ISO_8859_1);
        }
        return heard.toString(ISO_8859_1);
    }

    /** Somebody who sends this much and then nothing, and does not hang up until they are closed. */
    Socket open(String bytes) {
        try {
            var socket = line.createSocket(HERE, port, InetAddress.getByName(from), 0);
            if (!bytes.isEmpty()) socket.getOutputStream().write(bytes.getBytes(ISO_8859_1));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer read(byte[] bytes) throws IOException {
        var head = new String(bytes, ISO_8859_1);
        var end = head.indexOf("\r\n\r\n");
        if (end < 0) throw new IOException("the connection ended without an answer");
        var lines = Arrays.asList(head.substring(0, end).split("\r\n"));
        var headers = headers(lines.subList(1, lines.size()));
        var body = Arrays.copyOfRange(bytes, end + 4, bytes.length);
        var chunked = headers.getOrDefault("transfer-encoding", List.of()).contains("chunked");
        return new Answer(Integer.parseInt(lines.get(0).split(" ")[1]), headers, chunked ? joined(body) : body);
    }

    private static Map<String, List<String>> headers(List<String> lines) {
        var headers = new LinkedHashMap<String, List<String>>();
        for (var line : lines) {
            var colon = line.indexOf(':');
            headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>()).add(line.substring(colon + 1).strip());
        }
        return headers;
    }

    private static byte[] joined(byte[] chunks) throws IOException {
        var in = new ByteArrayInputStream(chunks);
        var out = new ByteArrayOutputStream();
        for (int size = nextSize(in); size > 0; size = nextSize(in)) {
            out.write(in.readNBytes(size));
            in.skipNBytes(2);
        }
        return out.toByteArray();
    }

    private static int nextSize(ByteArrayInputStream in) {
        var line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) line.append((char) next);
        var size = line.toString().strip();
        return size.isEmpty() ? 0 : Integer.parseInt(size, 16);
    }
}
