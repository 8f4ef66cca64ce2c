package org.lastrada.intranet.retention.subject;

import org.lastrada.intranet.retention.Subject;

/** Everything about somebody was handed out. @param byThemselves rather than by the secretariat for them */
public record DataTaken(Subject who, boolean byThemselves) { }
