package org.lastrada.intranet.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.inject.Named;
import org.omnifaces.util.Components;

/** Where on a page of several forms it is said what was wrong: in the one that was sent, as long as it is still there. */
@Named
@RequestScoped
public class FormProblems {

    public boolean isSaidIn(UIComponent place) {
        var form = place instanceof UIForm own ? own : Components.getClosestParent(place, UIForm.class);
        return form == null || form.isSubmitted() || !isSentFormShown();
    }

    private static boolean isSentFormShown() {
        var sent = Components.getCurrentForm();
        return sent != null && Components.isRendered(sent);
    }
}
