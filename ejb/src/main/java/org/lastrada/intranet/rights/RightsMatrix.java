package org.lastrada.intranet.rights;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code rights.csv}, read once: role to permission to reach. */
@ApplicationScoped
public class RightsMatrix {

    private final Map<String, Map<Permission, Reach>> grants = read();

    /** Every role the matrix knows, in its order, the platform's own services last. */
    public List<String> roles() {
        return List.copyOf(grants.keySet());
    }

    /** @return null when the role does not hold the permission */
    public Reach reach(String role, Permission permission) {
        return grants.getOrDefault(role, Map.of()).get(permission);
    }

    /** What somebody holds who has all these roles: for each permission the widest reach. */
    public Map<Permission, Reach> of(Collection<String> roles) {
        var all = new EnumMap<Permission, Reach>(Permission.class);
        roles.forEach(role -> grants.getOrDefault(role, Map.of()).forEach((permission, reach) -> all.merge(permission, reach, RightsMatrix::wider)));
        return all;
    }

    private static Reach wider(Reach one, Reach other) {
        return one == Reach.PLATFORM ? one : other;
    }

    private static Map<String, Map<Permission, Reach>> read() {
        try (InputStream file = RightsMatrix.class.getResourceAsStream("/rights.csv")) {
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Map<Permission, Reach>> parse(String csv) {
        var lines = csv.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split(",")).toList();
        var roles = Arrays.asList(lines.get(0)).subList(1, lines.get(0).length);
        var grants = new LinkedHashMap<String, Map<Permission, Reach>>();
        roles.forEach(role -> grants.put(role, new EnumMap<>(Permission.class)));
        for (var line : lines.subList(1, lines.size())) {
            if (line.length != roles.size() + 1) throw new IllegalArgumentException("rights.csv has a row of another width: " + line[0]);
            for (int i = 0; i < roles.size(); i++) grant(grants.get(roles.get(i)), Permission.of(line[0]), line[i + 1].strip());
        }
        return grants;
    }

    private static void grant(Map<Permission, Reach> role, Permission permission, String mark) {
        switch (mark) {
            case "P" -> role.put(permission, Reach.PLATFORM);
            case "O" -> role.put(permission, Reach.OWN);
            case "-" -> { }
            default -> throw new IllegalArgumentException("rights.csv marks " + permission.code() + " with " + mark);
        }
    }
}
