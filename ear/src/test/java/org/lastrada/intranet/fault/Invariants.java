package org.lastrada.intranet.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.lastrada.intranet.run.CaughtMail;
import org.lastrada.intranet.shipped.Faulty;
import org.lastrada.intranet.shipped.Guest;
import org.lastrada.intranet.shipped.Scripts;
import org.lastrada.intranet.shipped.Until;

/**
 * What must hold after whatever broke: I1 to I10 as far as there is something they could be broken on. I3 has nothing to look at, for nothing
 * has seats yet; I7 is what the tests of reach look at in every page, feed and mail.
 */
record Invariants(Faulty faulty) {

    private static final String WAITING = "select count(*) from intranet.outbox_mail where state = 'QUEUED'";
    private static final String HURRY = "update intranet.outbox_mail set next_attempt_at = utc_timestamp(6) where state = 'QUEUED' and next_attempt_at > utc_timestamp(6)";
    private static final String SENT = "select count(*) from intranet.outbox_mail where message_id = ? and state = 'SENT'";
    private static final String UNTOLD_MAILS = "select count(*) from intranet.outbox_mail m left join intranet.account a on a.login = m.recipient where m.reason = 'mail.invitation' and a.id is null";
    private static final String FILES_THAT_DIFFER = """
            select count(*) from (select f.hash, sha2(group_concat(p.content order by p.starts separator ''), 256) found, f.size, sum(length(p.content)) held
            from intranet.stored_file f left join intranet.stored_piece p on p.hash = f.hash group by f.hash) files where found is null or found <> hash or size <> held""";
    private static final String ATTACHED_WITHOUT_FILE = "select count(*) from intranet.attachment_version v left join intranet.stored_file f on f.hash = v.hash where f.hash is null";
    private static final String STUCK = """
            select group_concat(t.TRIGGER_NAME, ' ', t.TRIGGER_STATE) from intranet.JOBS_TRIGGERS t where t.TRIGGER_STATE = 'ERROR' or t.TRIGGER_STATE in ('ACQUIRED', 'BLOCKED')
            and not exists (select 1 from intranet.JOBS_FIRED_TRIGGERS f where f.SCHED_NAME = t.SCHED_NAME and (f.TRIGGER_NAME = t.TRIGGER_NAME or f.JOB_NAME = t.JOB_NAME))""";
    private static final String OF_NOBODY = """
            select group_concat(f.TRIGGER_NAME, ' of ', f.INSTANCE_NAME) from intranet.JOBS_FIRED_TRIGGERS f
            where f.INSTANCE_NAME not in (select s.INSTANCE_NAME from intranet.JOBS_SCHEDULER_STATE s where s.LAST_CHECKIN_TIME > unix_timestamp() * 1000 - 60000)""";

    /** Signed out before it breaks: nobody gets in with that session again. */
    Guest gone() {
        var guest = faulty.signedIn("auditor");
        guest.post("/sign-out", Map.of());
        return guest;
    }

    /** Whatever was written, by whomever. */
    void mustHold() {
        everyMailArrives();
        theTrailIsWhole();
        everyFileIsWhole();
        theClockGoesOn();
    }

    private void everyMailArrives() {
        var database = faulty.ask();
        hurry();
        Until.so("I4: every mail is sent or given up", () -> database.number(WAITING) == 0);
        assertThat(database.number(UNTOLD_MAILS)).as("I4: no mail of what did not happen").isZero();
        var ids = new HashMap<String, Integer>();
        faulty.intranet().mail().mails().forEach(mail -> ids.merge(messageId(mail), 1, Integer::sum));
        assertThat(ids.keySet()).as("I4: a mail keeps its id, however often it is sent").allSatisfy(id -> assertThat(database.number(SENT, id)).isEqualTo(1));
    }

    /** As the button does that sends a mail again: nobody waits for the next try. */
    void hurry() {
        faulty.ask().tell(HURRY);
    }

    static String messageId(CaughtMail mail) {
        return mail.headers().stream().filter(line -> line.startsWith("Message-ID: ")).findFirst().orElseThrow().substring("Message-ID: ".length());
    }

    private void theTrailIsWhole() {
        var said = new Scripts(faulty.environment()).run("verify-audit.sh", System.getProperty("server.home"));
        assertThat(said.code()).as("I5: " + said.text()).isZero();
    }

    private void everyFileIsWhole() {
        faulty.ask().tell("set global group_concat_max_len = 67108864");
        assertThat(faulty.ask().number(FILES_THAT_DIFFER)).as("I6: every file is what its name says").isZero();
        assertThat(faulty.ask().number(ATTACHED_WITHOUT_FILE)).as("I6: nothing hangs on a file that is not there").isZero();
    }

    private void theClockGoesOn() {
        Until.so("I10: no task stands still", () -> faulty.ask().text(STUCK) == null && faulty.ask().text(OF_NOBODY) == null);
    }
}
