package org.lastrada.intranet.mail;

import java.util.Optional;

/** The links of one mail that are for its reader alone, opened for the moment in which it leaves. @param personal opens an account @param unsubscribe switches mail like it off */
record Links(Optional<String> personal, Optional<String> unsubscribe) { }
