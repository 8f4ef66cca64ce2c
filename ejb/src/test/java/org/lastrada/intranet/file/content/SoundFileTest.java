package org.lastrada.intranet.file.content;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.shared.DomainException;

/** U1, U2: what is taken and what is refused, whatever it is called. */
class SoundFileTest {

    @Test
    void everyKindOnTheListIsTakenUnderItsOwnName() throws IOException {
        assertThat(kind("minutes.pdf", "application/pdf", Samples.pdf("Minutes"))).isEqualTo(FileKind.PDF);
        assertThat(kind("letter.docx", FileKind.DOCX.mediaType(), Samples.docx("Letter"))).isEqualTo(FileKind.DOCX);
        assertThat(kind("budget.xlsx", null, Samples.xlsx("Budget"))).isEqualTo(FileKind.XLSX);
        assertThat(kind("report.odt", "application/octet-stream", Samples.odt("Report"))).isEqualTo(FileKind.ODT);
        assertThat(kind("photo.jpg", "image/jpeg", Photo.held(6, 40, 20))).isEqualTo(FileKind.JPEG);
        assertThat(kind("list.csv", "application/vnd.ms-excel", "name;city\nŁódź;Kraków".getBytes(UTF_8))).isEqualTo(FileKind.CSV);
        assertThat(kind("note.txt", "text/plain;charset=utf-8", "Dear all".getBytes(UTF_8))).isEqualTo(FileKind.TXT);
    }

    @Test
    @Tag("U1")
    void textIsTakenInEveryEncodingAndProgramsAreNot() throws IOException {
        for (var encoding : List.of(UTF_8, UTF_16, Charset.forName("windows-1251"), ISO_8859_1)) {
            assertThat(kind("note.txt", null, "Привет мир, это заметка\r\nLa réunion".getBytes(encoding))).isEqualTo(FileKind.TXT);
        }
        for (var other : List.of("<html><body><script>alert(1)</script>", "#!/bin/sh\nrm -r /", "%PDF-1.7\n", "MZ\0\0\0", "<svg xmlns='http://www.w3.org/2000/svg'/>", "a\0b")) {
            refused(FileIsNotWhatItIsCalled.class, "note.txt", null, other.getBytes(UTF_8));
        }
    }

    @Test
    @Tag("U1")
    void whatIsInItWhatItIsCalledAndWhatItIsSaidToBeMustAgree() {
        refused(FileIsNotWhatItIsCalled.class, "photo.png", "image/png", Samples.pdf("no picture"));
        refused(FileIsNotWhatItIsCalled.class, "minutes.pdf", "text/html", Samples.pdf("Minutes"));
        refused(FileIsNotWhatItIsCalled.class, "letter.docx", null, Samples.xlsx("a table"));
        refused(FileIsNotWhatItIsCalled.class, "letter.odt", null, Samples.docx("of another program"));
        refused(FileIsNotWhatItIsCalled.class, "minutes.pdf", null, "MZ".getBytes(UTF_8));
        refused(FileTypeIsNotTaken.class, "tool.exe", null, "MZ".getBytes(UTF_8));
        refused(FileTypeIsNotTaken.class, "page.html", "text/html", "<html>".getBytes(UTF_8));
        refused(FileTypeIsNotTaken.class, "without-ending", null, Samples.pdf("Minutes"));
    }

    @Test
    @Tag("U2")
    void zeroBytesAndOneByteOverTheLimitAreRefusedAndTheLimitIsNot() throws IOException {
        refused(FileHoldsNothing.class, "note.txt", null, new byte[0]);
        try (var most = SoundFile.of("note.txt", null, letters(SoundFile.MOST_BYTES))) {
            assertThat(most.size()).isEqualTo(SoundFile.MOST_BYTES);
        }
        assertThatThrownBy(() -> SoundFile.of("note.txt", null, letters(SoundFile.MOST_BYTES + 1))).isInstanceOf(FileIsOverTheLimit.class);
    }

    @Test
    @Tag("U2")
    void ofAStreamThatNeverEndsNoMoreIsReadThanTheLimit() {
        var endless = letters(Long.MAX_VALUE);
        assertThatThrownBy(() -> SoundFile.of("note.txt", null, endless)).isInstanceOf(FileIsOverTheLimit.class);
        assertThat(endless.read).isEqualTo(SoundFile.MOST_BYTES + 1);
    }

    @Test
    void whatBreaksOffHalfWayIsRefused() throws IOException {
        refused(FileIsBroken.class, "letter.docx", null, half(Samples.docx("Letter".repeat(200))));
        refused(FileIsBroken.class, "minutes.pdf", null, half(Samples.pdf("Minutes")));
        refused(NotAPicture.class, "photo.jpg", null, Arrays.copyOf(Photo.held(1, 40, 20), 200));
    }

    @Test
    void macrosAreRefusedInEveryDress() {
        refused(FileHasMacros.class, "letter.docx", null, docxWith("word/vbaProject.bin", "x"));
        refused(FileHasMacros.class, "letter.docx", null, docxWith("word/activeX/activeX1.xml", "x"));
        refused(FileHasMacros.class, "letter.docx", null, docxWith("[Content_Types].xml", "<Override ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/>"));
        refused(FileHasMacros.class, "letter.odt", null, Samples.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8), "Basic/Standard/Module1.xml", "x".getBytes(UTF_8))));
        refused(FileHasMacros.class, "table-within.docx", null, docxWith("word/embeddings/sheet1.xlsx", Samples.zip(Map.of("xl/vbaProject.bin", new byte[9]))));
    }

    @Test
    void whatIsLockedCannotBeCheckedAndIsRefused() {
        refused(FileIsLocked.class, "letter.docx", null, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0});
        refused(FileIsLocked.class, "letter.odt", null, Samples.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8),
                "META-INF/manifest.xml", "<manifest:encryption-data/>".getBytes(UTF_8))));
    }

    @Test
    @Tag("U2")
    void aPackageThatUnpacksIntoTooMuchIsRefused() {
        refused(FileUnpacksTooFar.class, "ratio.docx", null, docxWith("word/media/zeros.xml", new byte[21 * 1024 * 1024]));
        var many = Samples.docxParts("many");
        for (int part = 0; part <= OfficePackage.MOST_ENTRIES; part++) many.put("word/" + part + ".xml", new byte[0]);
        refused(FileUnpacksTooFar.class, "count.docx", null, Samples.zip(many));
        refused(FileUnpacksTooFar.class, "nested.docx", null, docxWith("word/a.zip", Samples.zip(Map.of("b.zip", Samples.zip(Map.of("c.txt", new byte[9]))))));
        refused(FileUnpacksTooFar.class, "nested-ratio.docx", null, docxWith("word/a.zip", Samples.zip(Map.of("zeros", new byte[21 * 1024 * 1024]))));
    }

    /** What takes a package apart closes it when it is done, and once more when the collector finds it. */
    @Test
    void anOfficeDocumentCanStillBeReadAfterItWasLookedInto() throws IOException {
        var written = Samples.docx("Letter");
        try (var letter = SoundFile.of("letter.docx", null, new ByteArrayInputStream(written))) {
            assertThat(letter.stream().readAllBytes()).isEqualTo(written);
            assertThat(letter.stream().readAllBytes()).isNotEmpty();
        }
    }

    @Test
    void aTableWithinATextIsTaken() throws IOException {
        assertThat(kind("letter.docx", null, docxWith("word/embeddings/sheet1.xlsx", Samples.xlsx("Budget")))).isEqualTo(FileKind.DOCX);
    }

    @Test
    void whereAPhotoWasTakenIsNotKept() throws IOException {
        try (var photo = SoundFile.of("photo.jpg", "image/jpeg", new ByteArrayInputStream(Photo.held(6, 40, 20)))) {
            assertThat(new String(photo.stream().readAllBytes(), ISO_8859_1)).doesNotContain(Photo.PLACE).startsWith("\u00FF\u00D8");
        }
    }

    @Test
    void theSameBytesHaveTheSameHashUnderAnyName() throws IOException {
        try (var one = SoundFile.of("one.pdf", null, new ByteArrayInputStream(Samples.pdf("Minutes"))); var other = SoundFile.of("other.pdf", null, new ByteArrayInputStream(Samples.pdf("Minutes")))) {
            assertThat(one.hash()).isEqualTo(other.hash()).matches("[0-9a-f]{64}");
            assertThat(one.stream().readAllBytes()).isEqualTo(Samples.pdf("Minutes"));
        }
    }

    @Test
    void nothingStaysOnTheDiskWhateverCameOfIt() throws IOException {
        refused(FileIsBroken.class, "minutes.pdf", null, half(Samples.pdf("Minutes")));
        try (var one = SoundFile.of("one.pdf", null, new ByteArrayInputStream(Samples.pdf("Minutes"))); var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(one.size()).isPositive();
            assertThat(files.filter(file -> file.getFileName().toString().startsWith("intranet-"))).isEmpty();
        }
    }

    private static FileKind kind(String name, String declared, byte[] content) throws IOException {
        try (var file = SoundFile.of(name, declared, new ByteArrayInputStream(content))) {
            return file.kind();
        }
    }

    private static void refused(Class<? extends DomainException> why, String name, String declared, byte[] content) {
        assertThatThrownBy(() -> kind(name, declared, content)).as("%s of %d bytes", name, content.length).isInstanceOf(why);
    }

    private static byte[] docxWith(String part, String content) {
        return docxWith(part, content.getBytes(UTF_8));
    }

    private static byte[] docxWith(String part, byte[] content) {
        var parts = Samples.docxParts("Letter");
        parts.put(part, content);
        return Samples.zip(parts);
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static Letters letters(long count) {
        return new Letters(count);
    }

    private static final class Letters extends InputStream {

        private final long count;
        private long read;

        Letters(long count) {
            this.count = count;
        }

        @Override
        public int read() {
            return read < count ? 'a' + (int) (read++ % 20) : -1;
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            if (read >= count) return -1;
            var some = (int) Math.min(length, count - read);
            Arrays.fill(buffer, from, from + some, (byte) 'a');
            read += some;
            return some;
        }
    }
}
