package org.lastrada.intranet.system;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.lastrada.intranet.file.Pictures;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Proof;
import org.lastrada.intranet.rights.Requires;
import org.lastrada.intranet.shared.EditedMeanwhile;

/** Changing what the platform calls itself, counts in and asks of its people. */
@Stateless
@Requires(Permission.SETTINGS_EDIT)
public class EditSettings {

    @Inject PlatformSettings settings;
    @Inject Pictures pictures;
    @Inject Proof proof;

    /** Freshly read, whatever is kept for the pages. */
    public Settings forEditing() {
        return settings.platform().settings();
    }

    /**
     * Whom the platform asks for a second factor is changed by who has just given the password: a browser left open must not take it away.
     *
     * @throws EditedMeanwhile when somebody saved since {@code version} was read
     */
    public void save(int version, SettingsText text) {
        var platform = fresh(version);
        if (!platform.settings().secondFactorRoles().equals(text.secondFactorRoles())) proof.mustBeGiven();
        platform.be(text.name(), text.shortName(), text.language(), text.zone(), text.currency());
        platform.askSecondFactorOf(text.secondFactorRoles());
        settings.forget();
    }

    /** @param uploaded a PNG or JPEG */
    public void wearLogo(int version, byte[] uploaded) {
        fresh(version).wear(pictures.keep(uploaded));
        settings.forget();
    }

    public void takeOffLogo(int version) {
        fresh(version).wear(null);
        settings.forget();
    }

    private Platform fresh(int version) {
        var platform = settings.platform();
        if (platform.settings().version() != version) throw new EditedMeanwhile();
        return platform;
    }
}
