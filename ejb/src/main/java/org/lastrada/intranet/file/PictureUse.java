package org.lastrada.intranet.file;

/** What pictures are used for: logos, photos. Found by CDI; a picture that nothing uses is shown to nobody. */
public interface PictureUse {

    /** @return whether the picture is in use and the caller may see what it shows */
    boolean shows(String hash);

    /** @return whether the picture is in use, whoever asks */
    boolean uses(String hash);
}
