package org.lastrada.intranet.access.throttle;

import java.time.Duration;
import org.lastrada.intranet.shared.NotNow;

/** Too many wrong tries lately; says after how many minutes the next one counts. */
public class TooManyTries extends NotNow {

    private static final long serialVersionUID = 1L;

    TooManyTries(Duration wait) {
        super(wait, wait.plusSeconds(59).toMinutes());
    }
}
