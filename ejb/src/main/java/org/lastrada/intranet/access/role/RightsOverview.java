package org.lastrada.intranet.access.role;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Reach;
import org.lastrada.intranet.rights.Requires;
import org.lastrada.intranet.rights.RightsMatrix;

/** The rights matrix, as it is enforced, for reading. */
@Stateless
@Requires(Permission.RIGHTS_VIEW)
public class RightsOverview {

    /** @param holders accounts the role was given to by hand; null for a role that follows from function and organisation */
    public record Column(String code, String label, Long holders) { }

    /** @param reaches one for each column; null where the role does not hold the permission */
    public record Line(String permission, List<Reach> reaches) { }

    /** The permissions of one domain, such as {@code organisation}. */
    public record Group(String domain, List<Line> lines) { }

    /** A job of the platform and the permissions it runs with. */
    public record Service(String code, List<String> permissions) { }

    public record Table(List<Column> columns, List<Group> groups, List<Service> services) { }

    private static final String SERVICE = "service-";

    @Inject RightsMatrix matrix;
    @Inject Roles roles;

    public Table table(Locale language) {
        var holders = roles.holders();
        var columns = roles.in(language).stream().filter(role -> matrix.roles().contains(role.code()))
                .map(role -> new Column(role.code(), role.label(), role.stored() ? holders.getOrDefault(role.code(), 0L) : null)).toList();
        return new Table(columns, groups(columns), matrix.roles().stream().filter(role -> role.startsWith(SERVICE)).map(this::service).toList());
    }

    /** Without the permissions that only services hold. */
    private List<Group> groups(List<Column> columns) {
        var groups = new LinkedHashMap<String, List<Line>>();
        for (var permission : Permission.values()) {
            var reaches = columns.stream().map(column -> matrix.reach(column.code(), permission)).toList();
            if (reaches.stream().allMatch(reach -> reach == null)) continue;
            groups.computeIfAbsent(permission.code().split(":")[0], domain -> new ArrayList<>()).add(new Line(permission.code(), reaches));
        }
        return groups.entrySet().stream().map(group -> new Group(group.getKey(), List.copyOf(group.getValue()))).toList();
    }

    private Service service(String role) {
        return new Service(role.substring(SERVICE.length()),
                Arrays.stream(Permission.values()).filter(permission -> matrix.reach(role, permission) != null).map(Permission::code).toList());
    }
}
