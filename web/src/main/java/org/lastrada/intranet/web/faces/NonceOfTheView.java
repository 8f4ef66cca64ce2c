package org.lastrada.intranet.web.faces;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextFactory;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import java.util.HashMap;
import java.util.Map;

/**
 * A script puts the nonce of the content policy into each form once the page is complete. Whoever presses a button before that (a slow
 * line, a quick hand) sends a form without it, which PrimeFaces takes for an attack. It has the nonce of its own view then; a wrong one
 * stays wrong.
 */
public class NonceOfTheView extends ExternalContextFactory {

    private static final String NONCE = "primefaces.nonce";

    public NonceOfTheView(ExternalContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExternalContext getExternalContext(Object context, Object request, Object response) {
        return new Filled(getWrapped().getExternalContext(context, request, response));
    }

    private static final class Filled extends ExternalContextWrapper {

        Filled(ExternalContext wrapped) {
            super(wrapped);
        }

        @Override
        public Map<String, String> getRequestParameterMap() {
            var sent = super.getRequestParameterMap();
            var nonce = ofTheView();
            if (nonce == null || sent.containsKey(NONCE)) return sent;
            var filled = new HashMap<>(sent);
            filled.put(NONCE, nonce);
            return filled;
        }

        private static String ofTheView() {
            var faces = FacesContext.getCurrentInstance();
            var view = faces == null ? null : faces.getViewRoot();
            var kept = view == null ? null : view.getViewMap(false);
            return kept == null ? null : (String) kept.get(NONCE);
        }
    }
}
