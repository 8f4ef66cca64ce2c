package org.lastrada.intranet.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lastrada.intranet.shipped.Faulty;
import org.lastrada.intranet.shipped.Scripts;
import org.lastrada.intranet.shipped.Until;

/** Somebody with every right on the database changes the audit trail, here a copy of it: the verifier names the first entry that is not as it was. */
@Tag("what-breaks")
@Tag("F28")
@ResourceLock(Faulty.WHAT_BREAKS)
class TamperedE2E {

    private static final int ENTRIES = 20;
    private static final String[] TABLES = {"audit_entry", "audit_seal", "audit_text"};

    private final Faulty faulty = Faulty.one();

    @BeforeEach
    void copy() {
        for (long entries = faulty.ask().number("select count(*) from intranet.audit_entry"); entries < ENTRIES; entries++) faulty.signedIn("auditor");
        for (long known = sealed(); known < ENTRIES; known = sealed()) awaitMoreThan(known);
        faulty.ask().tell("create database tampered", "grant select on tampered.* to 'intranet'@'%'");
        for (var table : TABLES) faulty.ask().tell("create table tampered." + table + " like intranet." + table, "insert into tampered." + table + " select * from intranet." + table);
    }

    /** Each minute, what is older than some seconds. */
    private void awaitMoreThan(long known) {
        Until.so("more is sealed", () -> sealed() > known);
    }

    private long sealed() {
        return faulty.ask().number("select coalesce(max(seq), 0) from intranet.audit_seal");
    }

    @AfterEach
    void tidy() {
        faulty.ask().tell("drop database tampered");
    }

    @Test
    void whatIsAsItWasIsIntact() {
        assertThat(verified()).startsWith("0 ");
    }

    @Test
    void anEditedEntryIsNamed() {
        faulty.ask().tell("update tampered.audit_entry set action = 'organisation.read' where id = " + entry(10));
        assertThat(verified()).startsWith("1 ").contains("number 10.");
    }

    @Test
    void aRemovedEntryIsNamed() {
        faulty.ask().tell("delete from tampered.audit_entry where id = " + entry(10));
        assertThat(verified()).startsWith("1 ").contains("number 10.");
    }

    @Test
    void anEntryThatWasPutInBetweenIsNamed() {
        var last = faulty.ask().number("select max(seq) from tampered.audit_seal");
        faulty.ask().tell("insert into tampered.audit_entry (at, actor, action, subject_type, subject_id) select at, actor, action, subject_type, subject_id from intranet.audit_entry where id = " + entry(10),
                "insert into tampered.audit_seal select %d, max(id), repeat('a', 64) from tampered.audit_entry".formatted(last + 1));
        assertThat(verified()).startsWith("1 ").contains("number %,d.".formatted(last + 1));
    }

    @Test
    void entriesThatChangedPlacesAreNamed() {
        var one = entry(10);
        var other = entry(20);
        faulty.ask().tell("update tampered.audit_seal set entry_id = 0 where seq = 10", "update tampered.audit_seal set entry_id = %d where seq = 20".formatted(one),
                "update tampered.audit_seal set entry_id = %d where seq = 10".formatted(other));
        assertThat(verified()).startsWith("1 ").contains("number 10.");
    }

    private long entry(int seq) {
        return faulty.ask().number("select entry_id from tampered.audit_seal where seq = " + seq);
    }

    /** How the verifier ended and what it said. */
    private String verified() {
        var environment = new HashMap<>(faulty.environment());
        environment.put("INTRANET_DB_URL", faulty.intranet().database().url().replaceFirst("[^/]*\\z", "tampered"));
        var said = new Scripts(environment).run("verify-audit.sh", System.getProperty("server.home"));
        return said.code() + " " + said.text() + " ";
    }
}
