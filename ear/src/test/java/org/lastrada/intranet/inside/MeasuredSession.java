package org.lastrada.intranet.inside;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;

/**
 * In the web archive of the tests only: after a request with this header, each attribute of its session is written and read back, as when it
 * moves to another node, and what came of it is written into the file that the header names.
 */
@WebListener
public class MeasuredSession implements ServletRequestListener {

    public static final String HEADER = "X-Measure-Session";

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        var request = (HttpServletRequest) event.getServletRequest();
        if (request.getHeader(HEADER) == null || request.getSession(false) == null) return;
        try {
            var file = Path.of(request.getHeader(HEADER));
            Files.move(Files.write(file.resolveSibling(file.getFileName() + ".part"), attributes(request.getSession(false))), file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> attributes(HttpSession session) {
        return Collections.list(session.getAttributeNames()).stream().map(name -> name + "\t" + moved(session.getAttribute(name))).toList();
    }

    /** @return its size, or why it cannot move */
    private static String moved(Object attribute) {
        try {
            var bytes = new ByteArrayOutputStream();
            try (var out = new ObjectOutputStream(bytes)) {
                out.writeObject(attribute);
            }
            try (var in = new WithOurClasses(bytes.toByteArray())) {
                in.readObject();
            }
            return Integer.toString(bytes.size());
        } catch (IOException | ClassNotFoundException | RuntimeException e) {
            return e.toString().replaceAll("\\s+", " ");
        }
    }

    private static final class WithOurClasses extends ObjectInputStream {

        private WithOurClasses(byte[] bytes) throws IOException {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass described) throws IOException, ClassNotFoundException {
            try {
                return Class.forName(described.getName(), false, Thread.currentThread().getContextClassLoader());
            } catch (ClassNotFoundException primitive) {
                return super.resolveClass(described);
            }
        }
    }
}
