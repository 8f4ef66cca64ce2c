package org.lastrada.intranet.membership.kind;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;
import org.lastrada.intranet.shared.EditedMeanwhile;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.shared.Texts;

/** What kinds of organisations the platform knows. A retired class keeps its organisations and takes no new ones. */
@Stateless
@Requires(Permission.CLASS_EDIT)
public class EditClasses {

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

    /** @throws EditedMeanwhile @throws ClassNeedsALabel */
    public void save(String code, int version, Map<String, String> labels, boolean listed) {
        var itsClass = get(code);
        if (itsClass.version() != version) throw new EditedMeanwhile();
        for (var language : Texts.LANGUAGES) {
            var label = labels.get(language.getLanguage());
            if (label == null || label.isBlank()) throw new ClassNeedsALabel(language.getDisplayLanguage(language));
        }
        itsClass.word(labels);
        itsClass.list(listed);
        changed.fire(new ClassesChanged());
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
