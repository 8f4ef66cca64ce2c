package org.lastrada.intranet.shared;

import org.slf4j.LoggerFactory;

/** The platform will not start like this. The log carries one line {@code START REFUSED: <sentence>}; what starts the server shows it. */
public class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    public static StartRefused because(String sentence, Throwable cause) {
        LoggerFactory.getLogger(StartRefused.class).error("START REFUSED: {}", sentence.replaceAll("\\s+", " "));
        return new StartRefused(sentence, cause);
    }
}
