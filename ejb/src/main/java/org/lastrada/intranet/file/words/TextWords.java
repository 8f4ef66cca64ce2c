package org.lastrada.intranet.file.words;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/** The words of a plain text, in whatever encoding it was saved. */
final class TextWords {

    private TextWords() { }

    static String of(InputStream in) throws IOException {
        var bytes = in.readNBytes(Reading.MOST_CHARACTERS);
        var detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        var encoding = Optional.ofNullable(detector.getDetectedCharset()).filter(Charset::isSupported).map(Charset::forName).orElse(StandardCharsets.UTF_8);
        return Reading.tidy(new String(bytes, encoding).replace("\uFEFF", ""));
    }
}
