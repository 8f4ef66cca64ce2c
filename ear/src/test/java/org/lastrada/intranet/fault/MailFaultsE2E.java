package org.lastrada.intranet.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lastrada.intranet.run.CaughtMail;
import org.lastrada.intranet.shipped.Faulty;
import org.lastrada.intranet.shipped.Link.Fate;
import org.lastrada.intranet.shipped.Until;

/** A mail server that is silent, puts off, refuses, or takes a mail and does not say so: each mail comes, under its own id, or is given up aloud. */
@Tag("what-breaks")
@ResourceLock(Faulty.WHAT_BREAKS)
class MailFaultsE2E {

    private final Faulty faulty = Faulty.one();

    @AfterEach
    void mend() {
        faulty.toMail().mend();
    }

    @AfterAll
    static void whatMustHoldHolds() {
        new Invariants(Faulty.one()).mustHold();
    }

    @Test
    @Tag("F11")
    void nobodyWaitsForAMailServerThatSaysNothing() {
        faulty.toMail().goDead();
        var mail = invited("silent-1");
        Until.so("somebody waits for an answer, and it is not a person", () -> faulty.toMail().connections() > 0);
        var next = invited("silent-2");
        assertThat(List.of(state(mail), state(next))).containsOnly("QUEUED");
        faulty.toMail().mend();
        arrives(mail);
        arrives(next);
        assertThat(caught(mail)).hasSize(1);
    }

    @Test
    @Tag("F12")
    void aMailThatIsPutOffComesLater() {
        answerFor("grey", "450 4.2.0 Greylisted, come back later\r\n");
        var mail = invited("grey");
        var other = invited("known");
        Until.so("it was put off", () -> number("attempts", mail) > 0);
        Until.so("the other one is not kept by it", () -> "SENT".equals(state(other)));
        assertThat(state(mail)).isEqualTo("QUEUED");
        faulty.toMail().mend();
        arrives(mail);
        assertThat(caught(mail)).hasSize(1);
    }

    @Test
    @Tag("F13")
    void anAddressThatIsRefusedIsGivenUpAndWhoWatchesOverTheMailIsTold() {
        answerFor("gone", "550 5.1.1 No such mailbox\r\n");
        var mail = invited("gone");
        var other = invited("there");
        Until.so("it is given up", () -> "DEAD".equals(state(mail)));
        Until.so("the other one is not kept by it", () -> "SENT".equals(state(other)));
        assertThat(caught(mail)).isEmpty();
        var maaike = faulty.signedIn("secretariat");
        assertThat(maaike.get("/").body()).contains("Some mails could not be delivered");
        assertThat(maaike.get("/mails/?state=DEAD").body()).contains(mail);
    }

    @Test
    @Tag("F14")
    void aMailThatWasTakenWithoutAWordComesOnceMoreUnderTheSameId() {
        var times = new AtomicInteger();
        faulty.toMail().meanwhile((piece, line) -> (piece.equals(".\r\n") || piece.endsWith("\r\n.\r\n")) && line.hasSaid("jana@silently.example") && times.getAndIncrement() == 0 ? Fate.ITS_ANSWER_IS_LOST : Fate.PASSES);
        var mail = invited("silently");
        Until.so("it was taken", () -> times.get() == 1 && caught(mail).size() == 1);
        arrives(mail);
        assertThat(caught(mail)).hasSize(2).extracting(Invariants::messageId).containsOnly(faulty.ask().text("select message_id from intranet.outbox_mail where recipient = ?", mail));
    }

    private void answerFor(String key, String reply) {
        faulty.toMail().meanwhile((piece, line) -> piece.startsWith("RCPT TO:<jana@" + key + ".example>") ? Fate.isAnswered(reply) : Fate.PASSES);
    }

    /** @return the address the invitation goes to */
    private String invited(String key) {
        var invitation = new Invitation(key);
        invitation.perform(faulty.signedIn("secretariat"));
        return invitation.address();
    }

    private void arrives(String address) {
        new Invariants(faulty).hurry();
        Until.so(address + " was written to", () -> "SENT".equals(state(address)));
    }

    private List<CaughtMail> caught(String address) {
        return faulty.intranet().mail().mails().stream().filter(mail -> mail.recipient().equals(address)).toList();
    }

    private String state(String address) {
        return faulty.ask().text("select state from intranet.outbox_mail where recipient = ?", address);
    }

    private long number(String column, String address) {
        return faulty.ask().number("select " + column + " from intranet.outbox_mail where recipient = ?", address);
    }
}
