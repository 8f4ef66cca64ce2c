package org.lastrada.intranet.shared;

/** No time zone that one can choose is called so. */
public class ZoneIsUnknown extends DomainException {

    private static final long serialVersionUID = 1L;

    ZoneIsUnknown(Object... arguments) {
        super(arguments);
    }
}
