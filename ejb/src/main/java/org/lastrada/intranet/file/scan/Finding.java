package org.lastrada.intranet.file.scan;

/** What the scanner says of a file. @param threat its name, or null when it found none */
public record Finding(String threat) {

    public boolean isClean() {
        return threat == null;
    }
}
