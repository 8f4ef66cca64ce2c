package org.lastrada.intranet.notification;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.lastrada.intranet.notification.Recipients.Recipient;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;

/** Mails what is due, one reader in a transaction: their row is held, so that two nodes at once mail each notice once. */
@Stateless
@Requires(Permission.NOTICE_SEND)
public class MailNotices {

    @Inject Readers readers;
    @Inject Notices notices;
    @Inject Recipients recipients;
    @Inject NoticeLetters letters;
    @Inject Topics topics;
    @Inject Clock clock;

    /** Accounts. */
    public List<Long> due() {
        return readers.due(clock.instant());
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void send(long account) {
        readers.claim(account).ifPresent(reader -> {
            var due = notices.due(account, clock.instant());
            recipients.recipient(account).ifPresentOrElse(recipient -> send(recipient, reader, due), () -> due.forEach(Notice::isNotMailed));
        });
    }

    /** Of a kind of notice that is no more, or that the reader may not read any more, nothing is mailed; one that fails at the moment waits. */
    private void send(Recipient recipient, Reader reader, List<Notice> due) {
        var readable = topics.keysReadableWith(recipient.rights()::contains);
        var known = due.stream().collect(Collectors.partitioningBy(notice -> readable.contains(notice.topic())));
        known.get(false).stream().filter(notice -> topics.find(notice.topic()).isPresent() || !topics.isOneMissing()).forEach(Notice::isNotMailed);
        var digest = known.get(true).stream().collect(Collectors.partitioningBy(notice -> reader.frequency(topics.get(notice.topic())).isDigest()));
        post(recipient, reader, digest.get(false));
        if (!digest.get(true).isEmpty()) letters.postDigest(recipient, reader, digest.get(true));
        known.get(true).forEach(notice -> notice.mailed(clock.instant()));
    }

    /** Of much at once nobody gets a mail for each. */
    private void post(Recipient recipient, Reader reader, List<Notice> atOnce) {
        if (atOnce.size() > 1) letters.postDigest(recipient, reader, atOnce);
        else atOnce.forEach(notice -> letters.post(recipient, reader, notice));
    }
}
