package org.lastrada.intranet.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lastrada.intranet.system.Environment;

/** Pages as a mail links to them. */
@ApplicationScoped
class Addresses {

    @Inject Environment environment;

    String of(String path) {
        return environment.baseUrl() + path;
    }

    String inbox() {
        return of("/notices/?unread=1");
    }

    String choices() {
        return of("/notices/choices");
    }
}
