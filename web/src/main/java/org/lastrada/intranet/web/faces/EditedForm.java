package org.lastrada.intranet.web.faces;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A page where something that is there already is written anew: what stands in its form, and what stood there when it was opened. When
 * somebody else saved meanwhile, both texts are put together and what clashes is chosen with {@code n:merge}. A form is a map from the
 * text key of a field's label to its value.
 */
public abstract class EditedForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What is saved now. @param version grows with each change */
    public record Text(int version, LinkedHashMap<String, Serializable> fields) { }

    private int version;
    private LinkedHashMap<String, Serializable> base;
    private LinkedHashMap<String, Serializable> form;
    private Merge merge;

    protected abstract Text latest();

    /** @param basedOn the version that must still be the latest */
    protected abstract void write(int basedOn, Map<String, Serializable> fields);

    /** Where to go once it is saved: an outcome. */
    protected abstract String done();

    /** How a value is read by a person. */
    protected abstract String words(String label, Serializable value);

    /** What a field is called. */
    public String title(String label) {
        return Words.now().get(label);
    }

    protected void open() {
        take(latest());
        form = new LinkedHashMap<>(base);
    }

    private void take(Text text) {
        version = text.version();
        base = text.fields();
    }

    public String save() {
        var latest = latest();
        if (latest.version() != version) return putTogether(latest);
        write(version, form);
        return done();
    }

    private String putTogether(Text theirs) {
        merge = new Merge(base, form, theirs.fields(), this::words);
        take(theirs);
        return merge.getConflicts().isEmpty() ? saveMerged() : null;
    }

    public String saveMerged() {
        form = new LinkedHashMap<>(merge.merged());
        merge = null;
        return save();
    }

    /**
     * Goes on with a draft. If others saved since it was begun, their text and the draft are put together first.
     *
     * @param begunAt  the version the draft was begun with
     * @param asBegun  fills the form as it was then
     * @param asLeft   fills the form as the draft has it
     * @return whether others had saved
     */
    public boolean resume(int begunAt, Runnable asBegun, Runnable asLeft) {
        if (begunAt == version) {
            asLeft.run();
            return false;
        }
        var opened = filled(base, asBegun);
        var left = filled(opened, asLeft);
        var both = new Merge(opened, left, base, this::words);
        form = new LinkedHashMap<>(both.merged());
        merge = both.getConflicts().isEmpty() ? null : both;
        return true;
    }

    private LinkedHashMap<String, Serializable> filled(Map<String, Serializable> before, Runnable filling) {
        form = new LinkedHashMap<>(before);
        filling.run();
        return form;
    }

    public int getVersion() {
        return version;
    }

    public LinkedHashMap<String, Serializable> getForm() {
        return form;
    }

    /** Null while there is nothing to choose. */
    public Merge getMerge() {
        return merge;
    }
}
