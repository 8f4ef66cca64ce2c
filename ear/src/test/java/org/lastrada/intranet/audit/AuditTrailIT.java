package org.lastrada.intranet.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The trail can be added to and read. */
@ExtendWith(ArquillianExtension.class)
class AuditTrailIT {

    @Inject Rows rows;

    @Test
    void noEntryCanBeChangedByTheApplication() {
        assertThatThrownBy(() -> rows.change("update audit_entry set actor = 'nobody' where id > 0")).hasStackTraceContaining("command denied");
    }

    @Test
    void noEntryCanBeRemovedByTheApplication() {
        assertThatThrownBy(() -> rows.change("delete from audit_entry where id > 0")).hasStackTraceContaining("command denied");
    }

    @Test
    void noTextAboutAPersonCanBeChangedByTheApplication() {
        assertThatThrownBy(() -> rows.change("update audit_text set text = 'nobody' where kind = 'NAME'")).hasStackTraceContaining("command denied");
    }

    @Test
    void noTableCanBeChangedByTheApplication() {
        assertThatThrownBy(() -> rows.change("drop table audit_entry")).hasStackTraceContaining("command denied");
    }

    @Test
    void passwordsAndTheirHashesAreNotInIt() {
        assertThat(rows.number("select count(*) from audit_entry where subject_type = 'account'")).isPositive();
        assertThat(rows.number("select count(*) from audit_entry where after_state like '%$argon2%' or after_state like '%try-the-platform%'")).isZero();
        assertThat(rows.number("select count(*) from audit_text where text like '%$argon2%' or text like '%try-the-platform%'")).isZero();
        assertThat(rows.number("select count(*) from audit_text where text like '%\"passwordHash\":\"•\"%'")).isPositive();
    }
}
