package org.lastrada.intranet.notification;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.lastrada.intranet.mail.MailClass;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.shared.Wording;

/** Topics and what happens, without a feature. */
final class Given {

    static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

    /** A topic as a feature would plug it in. */
    record Plug(String key, MailClass mailClass, Frequency frequency, boolean isRestricted) implements Topic {

        @Override
        public Permission needs() {
            return isRestricted ? Permission.ORGANISATION_VIEW : null;
        }

        @Override
        public List<Wording> samples() {
            return List.of();
        }
    }

    static final Topic STATUTORY = new Plug("people.notice.entry", MailClass.STATUTORY, Frequency.AT_ONCE, false);
    static final Topic SERVICE = new Plug("people.notice.function", MailClass.SERVICE, Frequency.AT_ONCE, false);
    static final Topic OPTIONAL = new Plug("people.notice.staff", MailClass.OPTIONAL, Frequency.DAILY, false);
    static final Topic SECRET = new Plug("membership.notice.profile", MailClass.SERVICE, Frequency.DAILY, true);

    private Given() { }

    static Happened function(String thing, String organisation) {
        return happened(SERVICE, thing, "people.notice.function.ended", Wording.of("people.function.HEAD"), organisation, NOON.atZone(java.time.ZoneOffset.UTC).toLocalDate());
    }

    static Happened staff(String thing, String name) {
        return happened(OPTIONAL, thing, "people.notice.staff.left", name, "Kompas Centar");
    }

    static Happened happened(Topic topic, String thing, String says, Object... facts) {
        return new Happened(topic.key(), thing, Wording.of(says, facts), "/people/detail?id=7", Set.of(7L));
    }

    static Topics topics() {
        return topics(false);
    }

    /** @param oneMissing whether there is another, which fails */
    static Topics topics(boolean oneMissing) {
        return new Topics() {
            @Override
            boolean isOneMissing() {
                return oneMissing;
            }

            @Override
            java.util.stream.Stream<Topic> all() {
                return java.util.stream.Stream.of(STATUTORY, SERVICE, OPTIONAL, SECRET);
            }
        };
    }
}
