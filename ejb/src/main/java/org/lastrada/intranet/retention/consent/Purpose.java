package org.lastrada.intranet.retention.consent;

/** What somebody can agree to. Its words are {@code retention.consent.<code>}; whoever changes them raises the version. */
public enum Purpose {

    LISTED("listed", 1), SHOWS_EMAIL("shows-email", 1), SHOWS_PHONE("shows-phone", 1), SHOWS_PHOTO("shows-photo", 1);

    private final String code;
    private final int textVersion;

    Purpose(String code, int textVersion) {
        this.code = code;
        this.textVersion = textVersion;
    }

    public String code() {
        return code;
    }

    public int textVersion() {
        return textVersion;
    }
}
