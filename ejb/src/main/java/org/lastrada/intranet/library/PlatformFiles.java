package org.lastrada.intranet.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lastrada.intranet.file.FileHolder;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.system.PlatformSettings;

/** Documents of the platform itself, for everybody who is signed in. There is one platform, so there is one subject: {@value #SUBJECT}. */
@ApplicationScoped
public class PlatformFiles implements FileHolder {

    public static final long SUBJECT = 1;

    @Inject PlatformSettings settings;
    @Inject Caller caller;

    @Override
    public String kind() {
        return "platform";
    }

    @Override
    public boolean maySee(long subject) {
        return subject == SUBJECT && caller.isKnown();
    }

    @Override
    public boolean mayAdd(long subject) {
        return caller.may(Permission.LIBRARY_EDIT);
    }

    @Override
    public boolean mayRemove(long subject) {
        return caller.may(Permission.LIBRARY_EDIT);
    }

    @Override
    public String title(long subject) {
        return settings.now().name();
    }

    @Override
    public String address(long subject) {
        return "/documents/";
    }

    @Override
    public Long organisation(long subject) {
        return null;
    }
}
