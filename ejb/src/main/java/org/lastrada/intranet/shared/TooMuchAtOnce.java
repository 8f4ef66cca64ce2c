package org.lastrada.intranet.shared;

import java.time.Duration;

/** Somebody has as much of something costly at work as the others can bear. */
public class TooMuchAtOnce extends NotNow {

    private static final long serialVersionUID = 1L;

    public TooMuchAtOnce(Duration wait) {
        super(wait);
    }
}
