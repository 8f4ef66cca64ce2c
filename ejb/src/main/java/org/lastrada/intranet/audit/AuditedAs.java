package org.lastrada.intranet.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an entity is called in the audit trail, and whose it is. A part (a membership period, a representation) names the attribute
 * of its whole, so that the whole's history shows it. Every entity carries this or {@link Unaudited}; a house test sees to it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AuditedAs {

    /** The word, e.g. {@code organisation}; for a part {@code organisation.period}. */
    String value();

    /** The attribute that holds the whole, or nothing if the entity is the whole. */
    String partOf() default "";

    /** Whether its attributes tell of a person, or may name one: the row holds tokens and they are kept beside it, so that they can go. */
    boolean personal() default false;

    /** The attribute (of the entity or of its whole) that holds the organisation, or {@code id} when it is the organisation itself. */
    String organisation() default "";
}
