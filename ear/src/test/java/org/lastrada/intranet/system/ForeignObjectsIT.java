package org.lastrada.intranet.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.management.BadAttributeValueExpException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastrada.intranet.audit.Rows;

/** The server makes objects of bytes only where they are of a class that its own parts write; what sessions hold is such, which {@code MovingSessionIT} shows. */
@Tag("J7")
@ExtendWith(ArquillianExtension.class)
class ForeignObjectsIT {

    @Inject Rows rows;

    /** One that calls whatever it holds while it is read, and one that looks up a name at whatever server it holds. */
    @Test
    void anObjectThatNobodyHereWritesIsRefusedAndThatIsLogged() throws IOException {
        for (var foreign : new Object[] {new BadAttributeValueExpException("anything"), new URL("http://127.0.0.1/"), new ArrayList<>(List.of(Map.of(1, new URL("http://127.0.0.1/"))))}) {
            var bytes = written(foreign);
            assertThatThrownBy(() -> read(bytes)).isInstanceOf(InvalidClassException.class).hasMessageContaining("REJECTED");
        }
        assertThat(Files.readString(Path.of(System.getProperty("jboss.server.base.dir")).resolveSibling("server.log"))).containsPattern("java\\.io\\.serialization.*REJECTED.*BadAttributeValueExpException");
    }

    @Test
    void tasksKeepNoObjects() {
        for (var table : List.of("JOBS_JOB_DETAILS", "JOBS_TRIGGERS")) assertThat(rows.text("select count(*) from " + table + " where hex(JOB_DATA) like 'ACED%'")).as(table).isEqualTo("0");
    }

    private static byte[] written(Object object) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }
}
