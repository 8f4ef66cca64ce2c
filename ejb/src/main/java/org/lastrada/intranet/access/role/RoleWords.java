package org.lastrada.intranet.access.role;

import java.util.Map;

/** What a role is called. @param labels language to name */
public record RoleWords(String code, int version, Map<String, String> labels) { }
