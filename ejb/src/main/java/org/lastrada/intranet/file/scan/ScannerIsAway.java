package org.lastrada.intranet.file.scan;

/** The scanner does not answer, or not in a way that is an answer: nothing is known of the file. */
public class ScannerIsAway extends Exception {

    private static final long serialVersionUID = 1L;

    ScannerIsAway(String message) {
        super(message);
    }

    ScannerIsAway(Exception cause) {
        super(cause);
    }
}
