package org.lastrada.intranet.access.role;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.lastrada.intranet.audit.AuditedAs;

/** A role of the matrix as the platform words it. Some are given by hand; the others follow from function and organisation. */
@Entity
@AuditedAs("role")
class Role {

    @Id
    private String code;
    @Version
    private int version;
    private int position;
    private boolean stored;
    @ElementCollection
    @CollectionTable(name = "role_label", joinColumns = @JoinColumn(name = "role_code"))
    @MapKeyColumn(name = "language")
    @Column(name = "label")
    private Map<String, String> labels = new HashMap<>();

    protected Role() { }

    void word(Map<String, String> newLabels) {
        labels.putAll(newLabels);
    }

    int version() {
        return version;
    }

    Map<String, String> labels() {
        return Map.copyOf(labels);
    }

    String code() {
        return code;
    }

    boolean isStored() {
        return stored;
    }

    String label(Locale language) {
        return labels.getOrDefault(language.getLanguage(), labels.getOrDefault("en", code));
    }
}
