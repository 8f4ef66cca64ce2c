package org.lastrada.intranet.file.scan;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** One question to clamd, by its INSTREAM command: the bytes go over the line, so the scanner needs no access to ours. */
public final class Clamd {

    private static final int CONNECT_MILLIS = 2_000;
    private static final int ANSWER_MILLIS = 60_000;
    private static final int LONGEST_ANSWER = 1_000;
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");

    private Clamd() { }

    /** @throws ScannerIsAway also when it says that it could not scan, as it does of what is over its own limit */
    public static Finding ask(ScannerAddress address, InputStream bytes) throws ScannerIsAway {
        try (var line = new Socket()) {
            line.connect(new InetSocketAddress(address.host(), address.port()), CONNECT_MILLIS);
            line.setSoTimeout(ANSWER_MILLIS);
            send(new DataOutputStream(line.getOutputStream()), bytes);
            return read(new String(line.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ScannerIsAway(e);
        }
    }

    private static void send(DataOutputStream out, InputStream bytes) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        var chunk = new byte[64 * 1024];
        for (int read = bytes.read(chunk); read > 0; read = bytes.read(chunk)) {
            out.writeInt(read);
            out.write(chunk, 0, read);
        }
        out.writeInt(0);
        out.flush();
    }

    static Finding read(String answer) throws ScannerIsAway {
        var said = answer.replace("\0", "").strip();
        if (said.equals("stream: OK")) return new Finding(null);
        var found = FOUND.matcher(said);
        if (found.matches()) return new Finding(found.group(1));
        throw new ScannerIsAway("clamd says: " + said);
    }
}
