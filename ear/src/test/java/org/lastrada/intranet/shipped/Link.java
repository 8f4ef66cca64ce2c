package org.lastrada.intranet.shipped;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** The line between the server and what it talks to, at which a test may stand: cut it, slow it down, let it go dead, lose one piece of what is said. */
public final class Link implements AutoCloseable {

    private static final int PIECE = 64 * 1024;

    /** What becomes of a piece that the server says. */
    public interface Fault {

        Fate of(String piece, Line line);
    }

    /** @param reply what is answered in the other's place, or null */
    public record Fate(boolean arrives, boolean breaks, String reply) {

        public static final Fate PASSES = new Fate(true, false, null);
        /** The line breaks before it arrives. */
        public static final Fate IS_LOST = new Fate(false, true, null);
        /** It arrives and is done; the line breaks before the answer is back. */
        public static final Fate ITS_ANSWER_IS_LOST = new Fate(true, true, null);

        public static Fate isAnswered(String reply) {
            return new Fate(false, false, reply);
        }
    }

    private static final Fault NONE = (piece, line) -> Fate.PASSES;

    private final ServerSocket door;
    private final int target;
    private final Set<Line> lines = ConcurrentHashMap.newKeySet();
    private volatile Fault fault = NONE;
    private volatile Duration delay = Duration.ZERO;
    private volatile boolean cut;
    private volatile boolean dead;

    private Link(int target) throws IOException {
        this.target = target;
        this.door = new ServerSocket(Freshly.port(), 200, InetAddress.getLoopbackAddress());
        thread(this::open);
    }

    /** @param target a port of this machine */
    static Link to(int target) {
        try {
            return new Link(target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    int target() {
        return target;
    }

    /** Every connection ends, and none begins. */
    public void cut() {
        cut = true;
        lines.forEach(Line::close);
    }

    /** Nothing that is said arrives on either side, and nobody is told; a new connection is taken and stays silent. */
    public void goDead() {
        dead = true;
    }

    public void delay(Duration eachQuestion) {
        delay = eachQuestion;
    }

    public void meanwhile(Fault other) {
        fault = other;
    }

    /** As it should be. What lay dead is gone for good, as after a restart of whatever stood between. */
    public void mend() {
        fault = NONE;
        delay = Duration.ZERO;
        if (dead) lines.forEach(Line::close);
        dead = false;
        cut = false;
    }

    public int connections() {
        return lines.size();
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                var from = door.accept();
                if (cut) from.close();
                else new Line(from, dead ? null : new Socket(InetAddress.getLoopbackAddress(), target)).open();
            } catch (IOException nobodyThere) {
                // who asked finds the connection closed
            }
        }
    }

    private static void thread(Runnable work) {
        var thread = new Thread(work, "link");
        thread.setDaemon(true);
        thread.start();
    }

    /** One connection. */
    public final class Line {

        private final Socket from;
        private final Socket to;
        private volatile String said = "";
        private volatile boolean losesAnswer;

        private Line(Socket from, Socket to) {
            this.from = from;
            this.to = to;
        }

        private void open() {
            lines.add(this);
            thread(() -> pass(from, this::ask));
            if (to != null) thread(() -> pass(to, this::answer));
        }

        /** Whether it was said on this line since the transaction before. */
        public boolean hasSaid(String text) {
            return said.contains(text);
        }

        private void ask(String piece) throws IOException {
            LockSupport.parkNanos(delay.toNanos());
            if (fault != NONE) said += piece;
            var fate = fault.of(piece, this);
            if (piece.endsWith("COMMIT") || piece.endsWith("ROLLBACK")) said = "";
            losesAnswer = fate.breaks();
            if (fate.arrives()) write(to, piece);
            else if (fate.breaks()) close();
            else write(from, fate.reply());
        }

        private void answer(String piece) throws IOException {
            if (losesAnswer) close();
            else write(from, piece);
        }

        private static void write(Socket socket, String piece) throws IOException {
            socket.getOutputStream().write(piece.getBytes(ISO_8859_1));
        }

        private void pass(Socket source, Taker taker) {
            var piece = new byte[PIECE];
            try {
                for (int size = source.getInputStream().read(piece); size >= 0; size = source.getInputStream().read(piece)) {
                    if (!dead) taker.take(new String(piece, 0, size, ISO_8859_1));
                }
            } catch (IOException ended) {
                // so does the other half
            } finally {
                close();
            }
        }

        private void close() {
            lines.remove(this);
            for (var end : to == null ? new Socket[] {from} : new Socket[] {from, to}) {
                try {
                    end.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private interface Taker {

        void take(String piece) throws IOException;
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.forEach(Line::close);
    }
}
