package org.lastrada.intranet.retention.subject;

import org.lastrada.intranet.retention.Subject;

/** Somebody was erased, a moment ago and in this transaction. @param who as they were until then */
public record PersonErased(Subject who) { }
