package org.lastrada.intranet.file.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.apache.tika.Tika;

/**
 * A file that was looked at: its ending is on the list, what is in it is what the ending says, and nothing in it runs, bursts or ends in the middle.
 * There is no other way to one of these, so whoever is handed one may keep it. Pictures are drawn anew, see {@link Picture}.
 */
public final class SoundFile implements AutoCloseable {

    public static final long MOST_BYTES = 25L * 1024 * 1024;
    static final long MOST_PIXELS = 24_000_000;
    /** Drawing one takes up to 200 MB; more at once could take the server's memory. */
    private static final Semaphore DRAWING = new Semaphore(1);
    private static final Tika BY_CONTENT = new Tika();
    private static final int LOOKED_AT = 64 * 1024;
    private static final int END_OF_PDF = 4 * 1024;
    private static final Set<String> NOT_AS_TEXT = Set.of("text/html", "application/xhtml+xml", "application/xml", "text/xml");
    private static final String OLD_OR_ENCRYPTED = "application/x-tika-msoffice";

    private final FileName name;
    private final FileKind kind;
    private final Spool bytes;
    private final String hash;

    private SoundFile(FileName name, FileKind kind, Spool bytes) throws IOException {
        this.name = name;
        this.kind = kind;
        this.bytes = bytes;
        this.hash = hash(bytes);
    }

    /**
     * @param submitted what the browser says it is called
     * @param declared  what the browser takes it for, or null
     * @throws FileHasNoName, FileHasTwoEndings, FileTypeIsNotTaken, FileIsNotWhatItIsCalled, FileHoldsNothing, FileIsOverTheLimit, FileIsBroken,
     *                        FileHasMacros, FileIsLocked, FileUnpacksTooFar, NotAPicture, PictureHasTooManyPixels
     */
    public static SoundFile of(String submitted, String declared, InputStream in) throws IOException {
        var name = FileName.of(submitted);
        var kind = FileKind.ending(name.ending()).orElseThrow(() -> new FileTypeIsNotTaken(name, FileKind.taken()));
        if (!kind.mayBeCalled(declared)) throw new FileIsNotWhatItIsCalled(name);
        var bytes = Spool.of(in, MOST_BYTES);
        try {
            check(name, kind, bytes);
            return new SoundFile(name, kind, kind.isPicture() ? redrawn(bytes) : bytes);
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    private static void check(FileName name, FileKind kind, Spool bytes) throws IOException {
        if (bytes.size() == 0) throw new FileHoldsNothing(name);
        if (bytes.size() > MOST_BYTES) throw new FileIsOverTheLimit(name, MOST_BYTES / 1024 / 1024);
        var found = BY_CONTENT.detect(bytes.first(LOOKED_AT));
        if (kind.isOffice() && found.equals(OLD_OR_ENCRYPTED)) throw new FileIsLocked(name);
        if (kind.isText() ? !isText(found, bytes) : !isOf(kind, found)) throw new FileIsNotWhatItIsCalled(name);
        if (kind.isOffice()) OfficePackage.check(name, kind, bytes.lent());
        if (kind == FileKind.PDF && !new String(bytes.last(END_OF_PDF), StandardCharsets.ISO_8859_1).contains("%%EOF")) throw new FileIsBroken(name);
    }

    /** What kind of office document it is, the package tells; from outside a ZIP is a ZIP. */
    private static boolean isOf(FileKind kind, String found) {
        return kind.isOffice() ? found.startsWith("application/vnd.") || Set.of("application/zip", "application/x-tika-ooxml").contains(found) : found.equals(kind.mediaType());
    }

    /** In any encoding: no program, no page, no picture, and hardly a byte that no text has. */
    private static boolean isText(String found, Spool bytes) throws IOException {
        if (NOT_AS_TEXT.contains(found) || !found.matches("text/.*|message/.*|application/octet-stream")) return false;
        var first = bytes.first(LOOKED_AT);
        var isWide = first.length > 1 && (first[0] & first[1] & 0xFE) == 0xFE && first[0] != first[1];
        for (byte one : first) if (one >= 0 && one < ' ' && "\t\n\r\f".indexOf(one) < 0 && !isWide) return false;
        return true;
    }

    private static Spool redrawn(Spool uploaded) throws IOException {
        DRAWING.acquireUninterruptibly();
        try (uploaded) {
            var picture = Picture.of(uploaded.first((int) uploaded.size()), MOST_PIXELS);
            return Spool.of(new ByteArrayInputStream(picture.bytes()), Long.MAX_VALUE - 1);
        } finally {
            DRAWING.release();
        }
    }

    private static String hash(Spool bytes) throws IOException {
        try (var digest = new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            bytes.copyTo(digest);
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    public FileName name() {
        return name;
    }

    public FileKind kind() {
        return kind;
    }

    /** SHA-256 of what is kept, 64 hexadecimal digits. */
    public String hash() {
        return hash;
    }

    public long size() throws IOException {
        return bytes.size();
    }

    /** From its beginning; one at a time. */
    public InputStream stream() throws IOException {
        return bytes.stream();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
