package org.lastrada.intranet.web.settings;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.lastrada.intranet.access.RoleWords;

/** The names of one role as they are typed. */
public class RoleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final int version;
    private final HashMap<String, String> labels;

    RoleForm(RoleWords words) {
        code = words.code();
        version = words.version();
        labels = new HashMap<>(words.labels());
    }

    RoleWords words() {
        return new RoleWords(code, version, Map.copyOf(labels));
    }

    public String getCode() {
        return code;
    }

    public Map<String, String> getLabels() {
        return labels;
    }
}
