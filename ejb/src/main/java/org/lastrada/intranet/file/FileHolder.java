package org.lastrada.intranet.file;

/**
 * Something that files hang on: an organisation, a meeting, the platform. Found by CDI; answers for the caller of this moment, every time anew. A
 * subject that is not there, or that the caller may not know of, is one that they may not see.
 */
public interface FileHolder {

    /** Stable: files are kept under it. */
    String kind();

    boolean maySee(long subject);

    boolean mayAdd(long subject);

    /** Also to see what was removed and to bring it back. */
    boolean mayRemove(long subject);

    /** What a person calls the subject. */
    String title(long subject);

    /** The page on which its files are listed. */
    String address(long subject);

    /** The organisation whose history tells of the files, or null. */
    Long organisation(long subject);
}
