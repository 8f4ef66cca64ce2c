package org.lastrada.intranet.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** TCP ports of the loopback interface. */
final class Ports {
    private static final int LOWEST = 20_000, HIGHEST = 32_000, TRIES = 1_000;

    private Ports() {}

    /** The wished port, or any free one when it is taken. */
    static int freeNear(int wished) {
        return isFree(wished) ? wished : anyFree();
    }

    /** Below those that the machine lends to its clients, or one of them may have it before the server that it is for. */
    static int anyFree() {
        return ThreadLocalRandom.current().ints(TRIES, LOWEST, HIGHEST).filter(Ports::isFree).findFirst()
            .orElseThrow(() -> new CannotStart("This machine has no free port."));
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
