package org.lastrada.intranet.membership.kind;

import java.util.Map;

/** A class of organisations as its editor sees it. @param labels language to name */
public record ClassRow(String code, int version, Map<String, String> labels, boolean listed, boolean retired, long organisations) { }
