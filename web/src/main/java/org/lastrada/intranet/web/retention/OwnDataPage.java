package org.lastrada.intranet.web.retention;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.lastrada.intranet.retention.consent.ConsentRow;
import org.lastrada.intranet.retention.consent.OwnConsents;
import org.lastrada.intranet.retention.subject.OwnData;
import org.omnifaces.util.Faces;

/** What people get of their own data, and what they agreed to. */
@Named("ownData")
@ViewScoped
public class OwnDataPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject OwnData data;
    @Inject OwnConsents consents;
    private transient List<ConsentRow> agreed;

    public void take() throws IOException {
        Faces.sendFile(data.take(), "my-data.zip", true);
    }

    public boolean isSomebody() {
        return data.isSomebody();
    }

    public List<ConsentRow> getConsents() {
        if (agreed == null) agreed = consents.mine();
        return agreed;
    }
}
