package org.lastrada.intranet.file.scan;

/** Where clamd listens. @param host empty when the platform has no scanner */
public record ScannerAddress(String host, int port) {

    public static final ScannerAddress NONE = new ScannerAddress("", 0);

    /** With a scanner, nothing leaves the platform that it has not found clean; without one, nobody is asked. */
    public boolean isKnown() {
        return !host.isEmpty();
    }
}
