package org.lastrada.intranet.supply;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Hash;

/** One jar that ships: what its own properties say it is, or else what its name is among those that the server was built of. */
record Library(String group, String artifact, String version, String sha256) {

    private static final String OWN_PROPERTIES = "META-INF/maven/.+/pom\\.properties";
    /** The archive names its libraries by group, artifact and version; a group that has no properties has no dash. */
    private static final Pattern NAMED = Pattern.compile("([^-]+\\.[^-]+)-(.+)-(\\d[^-]*)\\.jar");

    /** @param file without its folder @param known what it may be when it does not say so itself */
    static Library of(String file, byte[] content, List<Library> known) {
        var said = saidBy(content);
        var library = said.size() == 1 ? Optional.of(said.get(0)) : fitting(file, said).or(() -> fitting(file, known)).or(() -> named(file));
        return library.map(one -> new Library(one.group, one.artifact, one.version, sha256(content))).orElseThrow(() -> new IllegalStateException("Nobody knows what " + file + " is."));
    }

    private static Optional<Library> fitting(String file, List<Library> candidates) {
        return candidates.stream().filter(one -> one.fits(file)).max(Comparator.comparingInt(one -> one.artifact.length()));
    }

    /** A jar may hold others, each with properties of its own. */
    private static List<Library> saidBy(byte[] jar) {
        var said = Stream.<Library>builder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().matches(OWN_PROPERTIES)) continue;
                var properties = new Properties();
                properties.load(new StringReader(new String(zip.readAllBytes(), UTF_8)));
                said.add(new Library(properties.getProperty("groupId"), properties.getProperty("artifactId"), properties.getProperty("version"), null));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return said.build().toList();
    }

    private static Optional<Library> named(String file) {
        var parts = NAMED.matcher(file);
        return parts.matches() ? Optional.of(new Library(parts.group(1), parts.group(2), parts.group(3), null)) : Optional.empty();
    }

    private boolean fits(String file) {
        return file.contains(artifact + "-" + version) || artifact.startsWith(file.replace(".jar", ""));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Component component() {
        var component = new Component();
        component.setType(Component.Type.LIBRARY);
        component.setGroup(group);
        component.setName(artifact);
        component.setVersion(version);
        component.setPurl("pkg:maven/" + group + "/" + artifact + "@" + version);
        component.setBomRef(component.getPurl() + "#" + sha256.substring(0, 12));
        component.addHash(new Hash(Hash.Algorithm.SHA_256, sha256));
        return component;
    }
}
