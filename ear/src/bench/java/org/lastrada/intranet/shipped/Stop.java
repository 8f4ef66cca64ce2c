package org.lastrada.intranet.shipped;

/**
 * One thing that is measured.
 *
 * @param address   whole
 * @param onlyShows whether it is a page of the product that only shows, to which the aims apply
 * @param seenBy    whose sessions ask for it: a file of {@link Driver}
 */
record Stop(String name, String address, boolean onlyShows, String seenBy) {

    static final String SIGN_IN = "sign-in";

    boolean isSignIn() {
        return name.equals(SIGN_IN);
    }

    /** As it goes over the wire to the server it belongs to. */
    String target() {
        return address.replaceFirst("^https?://[^/]+", "");
    }
}
