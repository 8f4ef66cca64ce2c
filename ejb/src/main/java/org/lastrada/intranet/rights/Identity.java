package org.lastrada.intranet.rights;

import java.io.Serializable;

/** Who a thread acts for: a person's session, or one of the platform's own services. What Shiro keeps as the principal. */
public sealed interface Identity extends Serializable {

    /** A person, by the row of the session that was opened for them. */
    record Session(long sessionId) implements Identity { }

    /** Somebody whose work goes on without them, by their account: what they asked for and left running. */
    record Owner(long accountId) implements Identity { }

    /** A job of the platform; it holds what the matrix grants to the role {@code service-<name>}. */
    record Service(String name) implements Identity { }
}
