package org.lastrada.intranet.file.store;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.lastrada.intranet.file.scan.Clamd;
import org.lastrada.intranet.file.scan.ScannerAddress;
import org.lastrada.intranet.file.scan.ScannerIsAway;
import org.lastrada.intranet.file.words.Reading;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.rights.Requires;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the platform does with files by itself, one file a transaction. */
@Stateless
@Requires(Permission.FILE_KEEP)
public class FileCare {

    private static final Logger LOG = LoggerFactory.getLogger(FileCare.class);
    private static final int AT_MOST = 50;
    /** Somebody may be about to refer to what they have just brought. */
    private static final Duration UNUSED_FOR = Duration.ofHours(24);

    @Inject StoredFiles files;
    @Inject FileReadings readings;
    @Inject ScannerAddress scanner;
    @Inject Clock clock;

    public List<String> unjudged() {
        return scanner.isKnown() ? files.unjudged(AT_MOST) : List.of();
    }

    /** Of what is infected the bytes go, and what was read in them before there was a scanner; the verdict stays. @return false when the scanner is away: then the file waits */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean judge(String hash) {
        try {
            var found = Clamd.ask(scanner, files.stream(hash));
            files.get(hash).judge(found, clock.instant());
            if (!found.isClean()) destroy(hash);
            return true;
        } catch (ScannerIsAway e) {
            LOG.warn("file {} waits for the scanner: {}", hash, e.getMessage());
            return false;
        }
    }

    private void destroy(String hash) {
        files.dropBytes(hash);
        readings.drop(hash);
    }

    public List<String> unread() {
        return readings.unread(clock.instant().minus(FileReading.GIVEN_UP_AFTER), AT_MOST);
    }

    /** Written down before, so that what takes the server down is known when it is up again. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void begin(String hash) {
        readings.begin(hash);
    }

    /** A file that cannot be read says why and is not tried again. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void read(String hash) {
        try (var bytes = files.stream(hash)) {
            readings.done(hash, Reading.of(files.get(hash).kind(), bytes));
        } catch (IOException | RuntimeException e) {
            LOG.info("file {} could not be read: {}", hash, e.toString());
            readings.failed(hash, String.valueOf(e.getMessage()));
        }
    }

    /** @return how many contents that nothing refers to are gone */
    public int sweep() {
        return files.sweep(clock.instant().minus(UNUSED_FOR));
    }
}
