package org.lastrada.intranet.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What an audit row tells about a person, kept beside it. Written by {@link AuditRows}; removed when the person is forgotten, never changed. */
@Entity(name = "AuditText")
@Immutable
@Unaudited("it is part of the audit trail")
class PersonalText {

    /** What somebody who acted was called, what was changed of somebody, and what stands for who is forgotten. */
    enum Kind { NAME, STATE, PSEUDONYM }

    @Id
    private String token;
    private String salt;
    private String owner;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Kind kind;
    @Column(columnDefinition = "mediumtext")
    private String text;

    protected PersonalText() { }

    /** For who is forgotten: found by the owner alone. */
    static PersonalText pseudonym(String owner, String pseudonym) {
        var text = new PersonalText();
        text.token = owner;
        text.salt = "";
        text.owner = owner;
        text.kind = Kind.PSEUDONYM;
        text.text = pseudonym;
        return text;
    }

    String token() {
        return token;
    }

    String text() {
        return text;
    }
}
