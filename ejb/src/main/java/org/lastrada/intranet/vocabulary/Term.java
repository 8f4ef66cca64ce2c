package org.lastrada.intranet.vocabulary;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.lastrada.intranet.audit.AuditedAs;

/** One word of a list. It is never deleted, since organisations carry it; it is retired and then no longer offered. */
@Entity
@AuditedAs("term")
public class Term {

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private Long id;
    @Version
    private int version;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Vocabulary vocabulary;
    private String code;
    private int position;
    private boolean retired;
    @ElementCollection
    @CollectionTable(name = "term_label", joinColumns = @JoinColumn(name = "term_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "label")
    private Map<String, String> labels = new HashMap<>();

    protected Term() { }

    /** @param code stable, for import and export: lower case, digits, hyphens */
    public Term(Vocabulary vocabulary, String code, int position, Map<String, String> labels) {
        this.vocabulary = vocabulary;
        this.code = code;
        this.position = position;
        this.labels.putAll(labels);
    }

    void word(Map<String, String> newLabels) {
        labels.putAll(newLabels);
    }

    /** Takes the other's place, and the other this one's. */
    void swapPlaces(Term other) {
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

    public Long id() {
        return id;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public String code() {
        return code;
    }

    int version() {
        return version;
    }

    int position() {
        return position;
    }

    public boolean isRetired() {
        return retired;
    }

    Map<String, String> labels() {
        return Map.copyOf(labels);
    }

    /** In the language asked for, else in English, else the code. */
    public String label(Locale language) {
        return labels.getOrDefault(language.getLanguage(), labels.getOrDefault("en", code));
    }
}
