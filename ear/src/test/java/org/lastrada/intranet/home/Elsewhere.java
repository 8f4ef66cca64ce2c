package org.lastrada.intranet.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.lastrada.intranet.rights.Caller;

/** A source of another area, silent until a test lets it speak. */
@ApplicationScoped
public class Elsewhere implements DutySource {

    private static final String SIX = """
            select who.today + interval n.number day due, concat('Vote ', n.number) about, null organisation, concat('/votes?id=', n.number) address
            from who join (select 1 number union select 2 union select 3 union select 4 union select 5 union select 6) n""";
    private volatile String select;
    private volatile String done;

    void ask(String something) {
        select = something;
    }

    void tellDone(String something) {
        done = something;
    }

    void askSix() {
        select = SIX;
    }

    void beSilent() {
        select = null;
        done = null;
    }

    @Override
    public String words() {
        return "meeting.duty.vote";
    }

    @Override
    public DutyKind kind() {
        return DutyKind.DECIDE;
    }

    @Override
    public Optional<String> open(Caller caller) {
        if ("throw".equals(select)) throw new IllegalStateException("no votes today");
        return Optional.ofNullable(select);
    }

    @Override
    public Optional<String> done(Caller caller) {
        return Optional.ofNullable(done);
    }
}
