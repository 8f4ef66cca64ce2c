package org.lastrada.intranet.mail;

import java.util.stream.Stream;

/** Every mail that a feature can send, filled with sample data, for whoever reads the texts. Found by CDI. */
public interface MailSamples {

    Stream<Sample> samples();
}
