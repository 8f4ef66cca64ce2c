package org.lastrada.intranet.membership.kind;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;
import org.lastrada.intranet.shared.EditedMeanwhile;
import org.lastrada.intranet.shared.Labels;
import org.lastrada.intranet.shared.NotFound;

/** What kinds of organisations the platform knows, and new ones. A retired class keeps its organisations and takes no new ones. */
@Stateless
@Requires(Permission.CLASS_EDIT)
public class EditClasses {

    private static final int LONGEST_CODE = 40;

    @Inject OrganisationClasses classes;
    @Inject Event<ClassesChanged> changed;

    public List<ClassRow> classes() {
        var counts = classes.counts();
        return classes.all().stream().map(c -> row(c, counts.getOrDefault(c.code(), 0L))).toList();
    }

    public ClassRow named(String code) {
        return row(get(code), classes.counts().getOrDefault(code, 0L));
    }

    private static ClassRow row(OrganisationClass c, long count) {
        return new ClassRow(c.code(), c.version(), c.labels(), c.isListed(), c.isRetired(), count);
    }

    /** Roles that the staff of a new class may have: those that the staff of one of the others has. */
    public List<String> staffRoles() {
        return classes.all().stream().map(OrganisationClass::staffRole).filter(Objects::nonNull).distinct().toList();
    }

    /**
     * At the end of the list.
     *
     * @param staffRole one of {@link #staffRoles}, or null when being of this class gives its staff no rights
     * @throws ClassNeedsALabel @throws ClassIsThereAlready
     */
    public void add(Map<String, String> labels, boolean listed, String staffRole) {
        var words = Labels.of(labels, ClassNeedsALabel::new);
        var all = classes.all();
        var code = words.code(LONGEST_CODE);
        if (all.stream().anyMatch(c -> c.code().equals(code))) throw new ClassIsThereAlready(words.english());
        mustBeNew(words, all);
        if (staffRole != null && !staffRoles().contains(staffRole)) throw new NotFound();
        var last = all.stream().mapToInt(OrganisationClass::position).max().orElse(0);
        classes.add(new OrganisationClass(code, last + 1, listed, staffRole, words.all()));
        changed.fire(new ClassesChanged());
    }

    /** @throws EditedMeanwhile @throws ClassNeedsALabel @throws ClassIsThereAlready */
    public void save(String code, int version, Map<String, String> labels, boolean listed) {
        var itsClass = get(code);
        if (itsClass.version() != version) throw new EditedMeanwhile();
        var words = Labels.of(labels, ClassNeedsALabel::new);
        mustBeNew(words, classes.all().stream().filter(other -> other != itsClass).toList());
        itsClass.word(words.all());
        itsClass.list(listed);
        changed.fire(new ClassesChanged());
    }

    /** One that was renamed has another code than its name says, so the names themselves are compared, in each language. */
    private static void mustBeNew(Labels words, List<OrganisationClass> others) {
        others.stream().flatMap(other -> words.sharedWith(other.labels()).stream()).findFirst().ifPresent(label -> {
            throw new ClassIsThereAlready(label);
        });
    }

    /** One place up; the first one stays. */
    public void moveUp(String code) {
        var all = classes.all();
        var place = all.indexOf(get(code));
        if (place > 0) all.get(place).swapPlaces(all.get(place - 1));
        changed.fire(new ClassesChanged());
    }

    public void retire(String code) {
        get(code).retire();
        changed.fire(new ClassesChanged());
    }

    public void bringBack(String code) {
        get(code).bringBack();
        changed.fire(new ClassesChanged());
    }

    private OrganisationClass get(String code) {
        return classes.named(code).orElseThrow(NotFound::new);
    }
}
