package org.lastrada.intranet.shipped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** What a proxy shows to be {@code localhost}: made by the JDK's keytool, trusted by nobody but the tests. */
public final class Certificate {

    private static final String NAME = "proxy";
    private static final char[] PASSWORD = "of no use elsewhere".toCharArray();

    private final KeyStore store;

    private Certificate(KeyStore store) {
        this.store = store;
    }

    public static Certificate ofLocalhost(Path folder) {
        var file = folder.resolve("localhost.p12");
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(file);
            var made = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", NAME, "-keyalg", "EC", "-dname", "CN=localhost",
                    "-ext", "san=dns:localhost", "-validity", "2", "-storetype", "PKCS12", "-keystore", file.toString(), "-storepass", new String(PASSWORD)).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
            if (made != 0) throw new IllegalStateException("keytool made no certificate");
            return new Certificate(KeyStore.getInstance(file.toFile(), PASSWORD));
        } catch (IOException | GeneralSecurityException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Shows it and trusts it: for both ends of a connection. */
    public SSLContext context() {
        try {
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, PASSWORD);
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            var context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Certificate and key in one text, as HAProxy reads them. */
    String pem() {
        try {
            return pem("CERTIFICATE", store.getCertificate(NAME).getEncoded()) + pem("PRIVATE KEY", store.getKey(NAME, PASSWORD).getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(String what, byte[] encoded) {
        return "-----BEGIN " + what + "-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded) + "\n-----END " + what + "-----\n";
    }
}
