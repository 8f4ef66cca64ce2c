package org.lastrada.intranet.file.words;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.lastrada.intranet.file.content.FileKind;

/**
 * What a file says and looks like.
 *
 * @param words empty when there are none that can be read, as in a scan
 * @param pages the first pages of a PDF as JPEG; of everything else none
 */
public record Reading(String words, List<byte[]> pages) {

    static final int MOST_CHARACTERS = 500_000;

    /** @throws IOException when it cannot be read, because it is protected or worse than it looked */
    public static Reading of(FileKind kind, InputStream bytes) throws IOException {
        if (kind == FileKind.PDF) return PdfReading.of(bytes);
        if (kind.isOffice()) return new Reading(OfficeWords.of(bytes), List.of());
        return new Reading(kind.isText() ? TextWords.of(bytes) : "", List.of());
    }

    /** Runs of blanks are one, of empty lines too; signs that no text has are gone. */
    static String tidy(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n]]+", " ").replaceAll("[ \\u00A0]+", " ").replaceAll(" ?\\n[ \\n]*", "\n").strip();
    }
}
