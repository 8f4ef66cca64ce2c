package org.lastrada.intranet.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import org.lastrada.intranet.file.scan.ScannerAddress;
import org.lastrada.intranet.secret.Keys;
import org.lastrada.intranet.shared.EmailAddress;
import org.lastrada.intranet.shared.NotAnEmailAddress;
import org.lastrada.intranet.shared.StartRefused;

/** The environment variables that the application itself reads, once, at start; what is wrong is refused in one sentence. */
@ApplicationScoped
public class Environment {

    private final URI baseUrl = readBaseUrl(System.getenv("INTRANET_BASE_URL"));
    private final Keys keys = readKeys(System.getenv("INTRANET_SECRET"));
    private final String demo = readDemo(System.getenv("INTRANET_DEMO"));
    private final String demoPassword = readDemoPassword(demo, System.getenv("INTRANET_DEMO_PASSWORD"));
    private final String mailFrom = readMailFrom(System.getenv("INTRANET_MAIL_FROM"));
    private final ScannerAddress scanner = readScanner(System.getenv("INTRANET_CLAMD"));
    private final String node = Optional.ofNullable(System.getenv("INTRANET_NODE")).orElse("intranet");
    private final boolean isOneOfSeveral = System.getenv("INTRANET_CLUSTER") != null;

    public Environment() {
        ServerVariables.check(System::getenv);
    }

    /** Where people reach the platform; every link in a mail begins with it, whatever the request said. No slash at the end. */
    public URI baseUrl() {
        return baseUrl;
    }

    public boolean isServedByTls() {
        return "https".equals(baseUrl.getScheme());
    }

    /** {@code none}, {@code platform} or {@code large}. */
    public String demo() {
        return demo;
    }

    /** What all people of the demo platform sign in with, or null where there is none. */
    public String demoPassword() {
        return demoPassword;
    }

    /** The sender of every mail, or nothing where the server's own default holds. */
    public Optional<String> mailFrom() {
        return Optional.ofNullable(mailFrom);
    }

    public String node() {
        return node;
    }

    /** Whether another node may take over what people are at on this one. */
    public boolean isOneOfSeveral() {
        return isOneOfSeveral;
    }

    @Produces
    @Singleton
    public Keys keys() {
        return keys;
    }

    @Produces
    @Singleton
    public ScannerAddress scanner() {
        return scanner;
    }

    static URI readBaseUrl(String text) {
        try {
            var url = URI.create(text == null ? "" : text.strip().replaceAll("/+$", ""));
            if (url.getHost() == null || !("http".equals(url.getScheme()) || "https".equals(url.getScheme())) || !url.getPath().isEmpty())
                throw new IllegalArgumentException();
            return safe(url);
        } catch (IllegalArgumentException e) {
            throw StartRefused.because("INTRANET_BASE_URL must be where people reach the platform, as https://intranet.example.org, and not \""
                    + (text == null ? "" : text) + "\".", e);
        }
    }

    /** In the clear, passwords never leave this machine. */
    private static URI safe(URI url) {
        if ("https".equals(url.getScheme()) || url.getHost().matches("(?i)localhost|127(\\.\\d{1,3}){3}|\\[::1]")) return url;
        throw StartRefused.because("INTRANET_BASE_URL must begin with https:// (a proxy in front ends TLS), since passwords would travel in the clear at \"" + url
                + "\"; only this machine, http://localhost, may do without.", null);
    }

    /** The server's mail session takes it from the same variable; here it is only checked, so that the first mail is not the one that fails. */
    static String readMailFrom(String text) {
        try {
            return text == null ? null : EmailAddress.of(text).toString();
        } catch (NotAnEmailAddress e) {
            throw StartRefused.because("INTRANET_MAIL_FROM must be an e-mail address, as intranet@example.org, and not \"" + text + "\".", e);
        }
    }

    static Keys readKeys(String secret) {
        try {
            return Keys.of(secret);
        } catch (RuntimeException e) {
            throw StartRefused.because("INTRANET_SECRET must be at least 32 random bytes in base64; make one with: openssl rand -base64 48.", e);
        }
    }

    static ScannerAddress readScanner(String text) {
        if (text == null || text.isBlank()) return ScannerAddress.NONE;
        var address = text.strip().matches("[A-Za-z0-9.-]+:\\d{1,5}") ? text.strip().split(":") : new String[] {"", "0"};
        var port = Integer.parseInt(address[1]);
        if (port >= 1 && port <= 65_535) return new ScannerAddress(address[0], port);
        throw StartRefused.because("INTRANET_CLAMD must be where clamd listens, as clamav:3310, and not \"" + text + "\".", null);
    }

    static String readDemo(String text) {
        if (text == null || text.isBlank()) return "none";
        if (text.matches("none|platform|large")) return text;
        throw StartRefused.because("INTRANET_DEMO must be none, platform or large, and not \"" + text + "\".", null);
    }

    static String readDemoPassword(String demo, String text) {
        if ("none".equals(demo)) return null;
        if (text != null && !text.isBlank()) return text;
        throw StartRefused.because("INTRANET_DEMO_PASSWORD must be what the people of the demo platform sign in with; it is needed with INTRANET_DEMO=" + demo + ".", null);
    }
}
