package org.lastrada.intranet.fault;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Takes all the memory there is in a server that runs, as a request could that nobody foresaw. */
public final class Hog {

    private static final int PIECE = 16 * 1024 * 1024;

    private Hog() { }

    /** Called in the server, where nothing else of the tests is. */
    public static void agentmain(String nothing) {
        new Thread(() -> {
            var taken = new ArrayList<byte[]>();
            while (true) taken.add(new byte[PIECE]);
        }, "hog").start();
    }

    static void letLoose(long process, Path folder) {
        try {
            var server = VirtualMachine.attach(String.valueOf(process));
            server.loadAgent(jar(folder).toString());
            server.detach();
        } catch (IOException diedMeanwhile) {
            // as it should, perhaps before it could say that it was let in
        } catch (AttachNotSupportedException | com.sun.tools.attach.AgentLoadException | com.sun.tools.attach.AgentInitializationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path jar(Path folder) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Agent-Class", Hog.class.getName());
        var jar = folder.resolve("hog.jar");
        var own = Hog.class.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest); var code = Hog.class.getClassLoader().getResourceAsStream(own)) {
            out.putNextEntry(new JarEntry(own));
            code.transferTo(out);
        }
        return jar;
    }
}
