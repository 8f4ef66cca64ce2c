package org.lastrada.intranet.membership.kind;

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

/** What an organisation is to the platform: member, associate, or the secretariat itself. More can be added. */
@Entity
@AuditedAs("class")
public class OrganisationClass {

    public static final String SECRETARIAT = "secretariat";

    @Id
    private String code;
    @Version
    private int version;
    private int position;
    private boolean listed;
    private String staffRole;
    private boolean retired;
    @ElementCollection
    @CollectionTable(name = "organisation_class_label", joinColumns = @JoinColumn(name = "class_code"))
    @MapKeyColumn(name = "language")
    @Column(name = "label")
    private Map<String, String> labels = new HashMap<>();

    protected OrganisationClass() { }

    OrganisationClass(String code, int position, boolean listed, String staffRole, Map<String, String> labels) {
        this.code = code;
        this.position = position;
        this.listed = listed;
        this.staffRole = staffRole;
        this.labels.putAll(labels);
    }

    void word(Map<String, String> newLabels) {
        labels.putAll(newLabels);
    }

    void list(boolean inRegisterAndMap) {
        listed = inRegisterAndMap;
    }

    /** Takes the other's place, and the other this one's. */
    void swapPlaces(OrganisationClass other) {
        var place = position;
        position = other.position;
        other.position = place;
    }

    void retire() {
        retired = true;
    }

    void bringBack() {
        retired = false;
    }

    public String code() {
        return code;
    }

    /** Stands in the register and on the map; the secretariat does not. */
    public boolean isListed() {
        return listed;
    }

    public boolean isSecretariat() {
        return SECRETARIAT.equals(code);
    }

    /** The role its staff has while the organisation counts as current, or null. */
    public String staffRole() {
        return staffRole;
    }

    public boolean isRetired() {
        return retired;
    }

    int version() {
        return version;
    }

    int position() {
        return position;
    }

    Map<String, String> labels() {
        return Map.copyOf(labels);
    }

    public String label(Locale language) {
        return labels.getOrDefault(language.getLanguage(), labels.getOrDefault("en", code));
    }
}
