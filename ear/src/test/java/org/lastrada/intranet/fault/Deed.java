package org.lastrada.intranet.fault;

import org.lastrada.intranet.shipped.Ask;
import org.lastrada.intranet.shipped.Guest;

/**
 * Something one person wants once, under a key that nothing else has. Whoever got no answer looks whether it is done, and does it if not: never
 * may it be there twice.
 */
interface Deed {

    String key();

    /** Returns once the platform says that it is done, also when it was done already. */
    void perform(Guest person);

    /** How often it is there: a whole number, or it was done by half. */
    double effects(Ask database);
}
