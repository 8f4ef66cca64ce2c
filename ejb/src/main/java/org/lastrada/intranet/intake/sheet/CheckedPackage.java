package org.lastrada.intranet.intake.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Unpacks a workbook within limits and packs its sound XML parts anew: the reader gets what was looked at and nothing else,
 * however two zip readers may disagree about a crafted file.
 */
final class CheckedPackage {

    private static final int PARTS = 500;
    private static final int BYTES_UNPACKED = 60 * 1024 * 1024;
    private static final int TIMES_LARGER = 120;
    private static final int SMALL = 2 * 1024 * 1024;

    /** A declaration that could name an entity, and a column beyond the last that Excel has: the reader would make room for it. */
    private static final Pattern DANGEROUS = Pattern.compile("<!DOCTYPE|<!ENTITY|\\br\\s*=\\s*[\"']([A-Za-z]{4,}\\d+[\"']|[^\"'<>]{0,20}&)");

    private final String fileName;
    private int unpacked;

    CheckedPackage(String fileName) {
        this.fileName = fileName;
    }

    byte[] repack(byte[] bytes) {
        var sound = new ByteArrayOutputStream();
        var names = new HashSet<String>();
        try (var in = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get(); var out = new ZipOutputStream(sound)) {
            out.setLevel(1);
            for (var entry : Collections.list(in.getEntries())) {
                var name = entry.getName().toLowerCase(Locale.ROOT);
                if (!names.add(name) || names.size() > PARTS) throw new WorkbookIsUnsafe(fileName);
                if (name.endsWith("vbaproject.bin") || name.contains("macrosheets/")) throw new MacrosAreRefused(fileName);
                var part = unpack(in.getInputStream(entry), bytes.length);
                if (!name.endsWith(".xml") && !name.endsWith(".rels")) continue;
                check(part);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(part);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new NotASpreadsheet(fileName);
        }
        if (!names.contains("xl/workbook.xml") || !names.contains("[content_types].xml")) throw new NotASpreadsheet(fileName);
        return sound.toByteArray();
    }

    private byte[] unpack(InputStream in, int packed) throws IOException {
        var limit = Math.min(BYTES_UNPACKED, Math.max(SMALL, packed * (long) TIMES_LARGER));
        var part = in.readNBytes((int) limit - unpacked + 1);
        unpacked += part.length;
        if (unpacked > limit) throw new WorkbookIsUnsafe(fileName);
        return part;
    }

    /** Without its zero bytes, UTF-16 looks like ASCII here. */
    private void check(byte[] part) {
        var text = new String(part, StandardCharsets.ISO_8859_1);
        if (text.indexOf('\0') >= 0) text = text.replace("\0", "");
        if (DANGEROUS.matcher(text).find()) throw new WorkbookIsUnsafe(fileName);
        if (text.contains("macroEnabled")) throw new MacrosAreRefused(fileName);
    }
}
