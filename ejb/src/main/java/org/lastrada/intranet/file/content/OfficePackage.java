package org.lastrada.intranet.file.content;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A document of an office program is a ZIP: taken apart within limits that hold for it and for all that it holds, and looked through for what could run. */
final class OfficePackage {

    static final int MOST_ENTRIES = 5_000;
    static final int DEEPEST = 1;
    private static final long MOST_UNPACKED = 200L * 1024 * 1024;
    private static final int TIMES_LARGER = 100;
    private static final long SMALL = 20L * 1024 * 1024;
    private static final int MOST_IN_MEMORY = 16 * 1024 * 1024;
    private static final int LOOKED_AT = 256 * 1024;
    private static final Map<FileKind, String> MAIN_PART = Map.of(FileKind.DOCX, "word/document.xml", FileKind.XLSX, "xl/workbook.xml", FileKind.PPTX, "ppt/presentation.xml");
    private static final Pattern RUNS = Pattern.compile("(.*/)?(vbaproject\\.bin|vbadata\\.xml|macrosheets/.*|activex/.*)|(basic|scripts)/.+");

    private final FileName name;
    private final long limit;
    private long unpacked;
    private int entries;

    private OfficePackage(FileName name, long size) {
        this.name = name;
        this.limit = Math.min(MOST_UNPACKED, Math.max(SMALL, size * TIMES_LARGER));
    }

    /**
     * @throws FileIsNotWhatItIsCalled, FileHasMacros, FileIsLocked, FileUnpacksTooFar, FileIsBroken
     */
    static void check(FileName name, FileKind kind, SeekableByteChannel bytes) {
        try {
            var parts = new OfficePackage(name, bytes.size()).parts(bytes, 0);
            if (!isThat(kind, parts)) throw new FileIsNotWhatItIsCalled(name);
        } catch (IOException | IllegalArgumentException e) {
            throw new FileIsBroken(name);
        }
    }

    private static boolean isThat(FileKind kind, Map<String, String> parts) {
        if (MAIN_PART.containsKey(kind)) return parts.containsKey("[content_types].xml") && parts.containsKey(MAIN_PART.get(kind));
        return kind.mediaType().equals(parts.getOrDefault("mimetype", "").strip());
    }

    /** Name in small letters to the text of those parts that say what the package is. */
    private Map<String, String> parts(SeekableByteChannel bytes, int depth) throws IOException {
        var parts = new HashMap<String, String>();
        var seen = new HashSet<String>();
        try (var zip = ZipFile.builder().setSeekableByteChannel(bytes).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                var part = entry.getName().toLowerCase(Locale.ROOT);
                if (++entries > MOST_ENTRIES) throw new FileUnpacksTooFar(name);
                if (!seen.add(part)) throw new FileIsBroken(name);
                if (entry.getGeneralPurposeBit().usesEncryption()) throw new FileIsLocked(name);
                if (RUNS.matcher(part).matches()) throw new FileHasMacros(name);
                parts.put(part, said(part, unpack(zip, entry, depth)));
            }
            return parts;
        }
    }

    /** @return what it begins with */
    private byte[] unpack(ZipFile zip, ZipArchiveEntry entry, int depth) throws IOException {
        try (var in = zip.getInputStream(entry)) {
            var first = in.readNBytes(LOOKED_AT);
            count(first.length);
            if (first.length > 3 && first[0] == 'P' && first[1] == 'K' && first[2] == 3 && first[3] == 4) within(first, in.readNBytes(MOST_IN_MEMORY), depth);
            var buffer = new byte[64 * 1024];
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) count(read);
            return first;
        }
    }

    private void count(long bytes) {
        unpacked += bytes;
        if (unpacked > limit) throw new FileUnpacksTooFar(name);
    }

    /** A table pasted into a text is a package in a package; what is in that one may not be a third. */
    private void within(byte[] first, byte[] rest, int depth) throws IOException {
        count(rest.length);
        if (depth >= DEEPEST || rest.length == MOST_IN_MEMORY) throw new FileUnpacksTooFar(name);
        var whole = new byte[first.length + rest.length];
        System.arraycopy(first, 0, whole, 0, first.length);
        System.arraycopy(rest, 0, whole, first.length, rest.length);
        parts(new SeekableInMemoryByteChannel(whole), depth + 1);
    }

    private String said(String part, byte[] content) {
        if (!part.equals("mimetype") && !part.equals("[content_types].xml") && !part.equals("meta-inf/manifest.xml")) return "";
        var text = new String(content, StandardCharsets.UTF_8);
        if (text.contains("macroEnabled") || text.contains("vbaProject")) throw new FileHasMacros(name);
        if (text.contains("encryption-data")) throw new FileIsLocked(name);
        return text;
    }
}
