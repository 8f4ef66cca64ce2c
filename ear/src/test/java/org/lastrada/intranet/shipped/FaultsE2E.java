package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lastrada.intranet.run.CaughtMail;

/** Power cuts, a mail server that is away, a full disk: each while people work, each with real processes. */
@Tag("what-breaks")
@Order(2)
@ResourceLock(Faulty.WHAT_BREAKS)
class FaultsE2E {

    private static final int ORGANISATIONS = 300;
    private static final int TOO_MUCH_FOR_THE_DATABASE = 230;
    private static final int TOO_MUCH_FOR_THE_UPLOAD = 900;
    private static final String COUNT = "select count(*) from intranet.organisation";

    private final Faulty faulty = Faulty.one();

    @AfterEach
    void nothingIsSlow() {
        faulty.ask().tell("drop trigger if exists intranet.slow_mark");
    }

    @Test
    @Tag("F1")
    @Tag("F23")
    void aServerKilledInTheMiddleOfALongImportHasWrittenNothingOfItAndTheNextWritesAllOfItByItself() {
        var before = organisations();
        assertThat(apply(faulty.signedIn("secretariat"), prepared())).contains("/progress/detail");
        Until.so("half of the import is written and none of it committed", () -> uncommitted() >= before + ORGANISATIONS / 2);
        assertThat(organisations()).isEqualTo(before);
        faulty.intranet().killServer();
        assertThat(organisations()).isEqualTo(before);
        assertThat(told()).isZero();
        faulty.intranet().startServer();
        Until.so("it is written", () -> organisations() > before);
        assertThat(organisations()).isEqualTo(before + ORGANISATIONS);
        assertThat(told()).isEqualTo(ORGANISATIONS);
        var maaike = faulty.signedIn("secretariat");
        assertThat(maaike.get(maaike.get("/progress/").links().stream().filter(link -> link.startsWith("/progress/detail")).findFirst().orElseThrow()).body()).contains("/imports/result?id=");
    }

    @Test
    @Tag("F11")
    void invitationsMadeWhileTheMailServerIsAwayArriveOnceEach() {
        var maaike = faulty.signedIn("secretariat");
        faulty.intranet().mail().refuse();
        var addresses = Stream.of("jana", "piotr", "lena").map(name -> invite(maaike, name)).toList();
        Until.so("one of them knocked at the door", () -> attempts(addresses.get(0)) > 0);
        assertThat(caught(addresses)).isEmpty();
        faulty.intranet().mail().takeAgain();
        hurry();
        Until.so("all of them left", () -> addresses.stream().allMatch(address -> "SENT".equals(state(address))));
        assertThat(caught(addresses)).hasSize(addresses.size());
        assertThat(caught(addresses).stream().map(FaultsE2E::messageId)).containsExactlyInAnyOrderElementsOf(addresses.stream().map(this::messageIdKept).toList());
    }

    /** No mail server can be asked to take a mail only if we remember that it did: the mail comes twice then, as one to whoever reads it. */
    @Test
    @Tag("F1")
    @Tag("F14")
    void aServerKilledBetweenSendingAMailAndMarkingItSendsItOnceMoreUnderTheSameMessageId() {
        faulty.ask().tell("create trigger intranet.slow_mark before update on intranet.outbox_mail for each row begin if new.state = 'SENT' and new.recipient = 'ondrej@fault.example' then do sleep(120); end if; end");
        var address = invite(faulty.signedIn("secretariat"), "ondrej");
        Until.so("the mail server took it", () -> !caught(List.of(address)).isEmpty());
        faulty.intranet().killServer();
        faulty.ask().tell("kill user intranet", "drop trigger intranet.slow_mark");
        assertThat(state(address)).isEqualTo("QUEUED");
        faulty.intranet().startServer();
        Until.so("it was sent again", () -> "SENT".equals(state(address)));
        assertThat(caught(List.of(address)).stream().map(FaultsE2E::messageId)).hasSize(2).containsOnly(messageIdKept(address));
    }

    @Test
    @Tag("F15")
    @Tag("F17")
    void whileTheDiskIsFullPagesShowAndWritingIsRefusedInAPageOfOursAndOnceThereIsRoomAllGoesOn() {
        assumeTrue(faulty.disk().isReal(), "only root may mount a disk to fill");
        var maaike = faulty.signedIn("secretariat");
        var before = organisations();
        var forms = Stream.of(TOO_MUCH_FOR_THE_UPLOAD, TOO_MUCH_FOR_THE_DATABASE).map(rows -> brought(maaike, rows)).toList();
        faulty.disk().fill();
        try {
            for (var page : List.of("/", "/organisations/", "/people/", "/imports/")) assertThat(maaike.get(page).status()).as(page).isEqualTo(200);
            for (var form : forms) assertThat(form.press(maaike, "read")).matches(Answer::saysComeBack);
        } finally {
            faulty.disk().makeRoom();
            faulty.reviveDatabase();
        }
        Until.so("pages show again", () -> maaike.get("/organisations/").status() == 200);
        assertThat(brought(maaike, TOO_MUCH_FOR_THE_DATABASE).press(maaike, "read").path()).contains("/imports/columns");
        assertThat(organisations()).isEqualTo(before);
    }

    /** @param rows of four kilobytes each */
    private static Form brought(Guest maaike, int rows) {
        var list = "name,country,class,joined,city\n" + IntStream.range(0, rows).mapToObj(number -> "n" + number + ",NL,MEMBER,2024-01-01," + "x".repeat(4000) + "\n").collect(Collectors.joining());
        return Form.on(maaike.get("/imports/new"), "bring").bringing("file", "large.csv", list);
    }

    private long uncommitted() {
        return faulty.ask().numberUncommitted(COUNT);
    }

    private long organisations() {
        return faulty.ask().number(COUNT);
    }

    /** By the audit trail, of the organisations of that import. */
    private long told() {
        return faulty.ask().number("select count(*) from intranet.audit_entry where action = 'organisation.created' and after_state like '%Faultville%'");
    }

    /** @return where the rows of an import wait for the button that applies them */
    private String prepared() {
        var maaike = faulty.signedIn("secretariat");
        var list = "name,country,class,joined,city\n" + IntStream.range(0, ORGANISATIONS).mapToObj(FaultsE2E::organisation).collect(Collectors.joining());
        var columns = Form.on(maaike.get("/imports/new"), "bring").bringing("file", "many.csv", list).press(maaike, "read").path();
        return Form.on(maaike.get(columns), "columns").press(maaike, "on").path();
    }

    /** Names that nobody takes for one another: each is spelled with the letters of its own number. */
    private static String organisation(int number) {
        var word = Integer.toString(number, 26).chars().mapToObj(digit -> String.valueOf((char) (Character.digit(digit, 26) + 'a')).repeat(4)).collect(Collectors.joining());
        return word + ",NL,MEMBER,2024-01-01,Faultville\n";
    }

    private String apply(Guest maaike, String address) {
        return Form.on(maaike.get(address), "rows").press(maaike, "apply").path();
    }

    private String invite(Guest maaike, String name) {
        var address = name + "@fault.example";
        NewPeople.add(maaike, name, address);
        return address;
    }

    private List<CaughtMail> caught(List<String> addresses) {
        return faulty.intranet().mail().mails().stream().filter(mail -> addresses.contains(mail.recipient())).toList();
    }

    private static String messageId(CaughtMail mail) {
        return mail.headers().stream().filter(line -> line.startsWith("Message-ID: ")).findFirst().orElseThrow().substring("Message-ID: ".length());
    }

    private String messageIdKept(String address) {
        return faulty.ask().text("select message_id from intranet.outbox_mail where recipient = ?", address);
    }

    private String state(String address) {
        return faulty.ask().text("select state from intranet.outbox_mail where recipient = ?", address);
    }

    private long attempts(String address) {
        return faulty.ask().number("select attempts from intranet.outbox_mail where recipient = ?", address);
    }

    /** As the button does that sends a mail again: nobody waits for the next try. */
    private void hurry() {
        faulty.ask().tell("update intranet.outbox_mail set next_attempt_at = utc_timestamp(6) where state = 'QUEUED'");
    }
}
