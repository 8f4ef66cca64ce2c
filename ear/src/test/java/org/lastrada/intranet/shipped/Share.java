package org.lastrada.intranet.shipped;

/** How much of what repeats itself is run: always a share, and all of it with {@code -Dattacks.share=full}, as the profile {@code attacks} sets it. */
final class Share {

    static final boolean FULL = "full".equals(System.getProperty("attacks.share"));

    private Share() { }
}
