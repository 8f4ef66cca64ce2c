package org.lastrada.intranet.access.password;

import java.time.Duration;
import org.lastrada.intranet.shared.NotNow;

/** The server checks as many passwords at once as its memory allows; this one waited its turn in vain, or found too many waiting. */
public class TooManySignIns extends NotNow {

    private static final long serialVersionUID = 1L;

    TooManySignIns(Duration wait) {
        super(wait);
    }
}
