package org.lastrada.intranet.access.throttle;

/**
 * Where a request comes from, as coarse as is useful to recognise one's own sessions.
 *
 * @param address the numeric address the proxy saw
 * @param device  e.g. {@code Firefox on Linux}
 */
public record Visit(String address, String device) {

    private static final int LONGEST_DEVICE = 120;

    public Visit {
        device = device.length() > LONGEST_DEVICE ? device.substring(0, LONGEST_DEVICE) : device;
    }

    /** What is kept and shown: the neighbourhood, not the address. Staff may be at risk, and this is enough to notice a stranger. */
    public String network() {
        return prefix().text().replaceFirst("\\.\\d+/32$", ".0/24");
    }

    NetworkPrefix prefix() {
        return NetworkPrefix.of(address);
    }
}
