package org.lastrada.intranet.retention.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.lastrada.intranet.audit.AuditLine;
import org.lastrada.intranet.audit.Pseudonyms;
import org.lastrada.intranet.export.ExportedTable;
import org.lastrada.intranet.retention.Fate;
import org.lastrada.intranet.retention.Handout;
import org.lastrada.intranet.retention.PersonalData;
import org.lastrada.intranet.retention.Subject;

/** What the audit trail tells about somebody, and what they did. What they changed of others is the others' and is not handed out. */
@ApplicationScoped
class RecordedActs implements PersonalData {

    @Inject Pseudonyms trail;

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public Handout handout(Subject subject) {
        var rows = subject.entries().keySet().stream().flatMap(entry -> trail.rows("person", entry, subject.account()).stream()).map(line -> row(line, subject)).distinct().toList();
        return Handout.of(new ExportedTable("audit", List.of("at", "byYourself", "action", "subjectType", "subjectId", "changes"), rows));
    }

    private static List<Object> row(AuditLine line, Subject subject) {
        var theirs = isAbout(line, subject);
        var changes = theirs ? line.changes().stream().map(change -> change.attribute() + ": " + change.before() + " > " + change.after()).collect(Collectors.joining("; ")) : "";
        return List.of(line.at(), subject.account() != null && subject.account().equals(line.accountId()), line.action(), line.subjectType(), line.subjectId(), changes);
    }

    private static boolean isAbout(AuditLine line, Subject subject) {
        return line.subjectType().equals("person") && subject.entries().keySet().stream().anyMatch(entry -> line.subjectId().equals(String.valueOf(entry)))
                || line.subjectType().equals("account") && line.subjectId().equals(String.valueOf(subject.account()));
    }

    @Override
    public Fate fate(Subject subject) {
        return new Fate(0, trail.count("person", subject.person(), subject.account()));
    }

    /** The trail lets its texts go by itself, last of all: see {@link Erasure#erase}. */
    @Override
    public void erase(Subject subject) {
        // nothing is left to do here
    }
}
