package org.lastrada.intranet.inside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Makes Arquillian run all in-container tests in one server, on one deployment: a test class needs no more than {@code ArquillianExtension}. */
public class InTheServer implements LoadableExtension {

    /** Where people reach it, for tests that come from outside. */
    public static final String HTTP_PORT = "inside.http.port";
    static final String MANAGEMENT_PORT = "inside.management.port";

    @Override
    public void register(ExtensionBuilder builder) {
        System.setProperty(MANAGEMENT_PORT, Integer.toString(freePort()));
        builder.observer(OneServer.class).observer(OneDeployment.class).service(DeploymentScenarioGenerator.class, Archives.class);
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
