package org.lastrada.intranet.web.file;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;

/** A page on which one picture is chosen, seen and taken off. Whose it is, and who may, is the page's own. */
public abstract class PictureForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient Part picture;

    /** @return where to go afterwards */
    public String wear() throws IOException {
        try (var in = picture.getInputStream()) {
            return wear(in.readAllBytes());
        }
    }

    protected abstract String wear(byte[] uploaded);

    public abstract String takeOff();

    /** The hash of the picture that is worn now, or null. */
    public abstract String getWorn();

    public Part getPicture() {
        return picture;
    }

    public void setPicture(Part picture) {
        this.picture = picture;
    }
}
