package org.lastrada.intranet.web.faces;

import jakarta.enterprise.inject.spi.CDI;

/** The texts of this request for classes that Faces makes and CDI does not inject. */
final class Words {

    private Words() { }

    static I18n now() {
        return CDI.current().select(I18n.class).get();
    }
}
