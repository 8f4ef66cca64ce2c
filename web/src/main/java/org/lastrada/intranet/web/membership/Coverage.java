package org.lastrada.intranet.web.membership;

import java.util.Map;

/** How many organisations of which kind a country has. @param others of classes that were added */
record Coverage(long members, long associates, long others) {

    static final String NONE = "none";

    /** @param counts code of a class to how many organisations */
    static Coverage of(Map<String, Long> counts) {
        long members = counts.getOrDefault("member", 0L);
        long associates = counts.getOrDefault("associate", 0L);
        return new Coverage(members, associates, counts.values().stream().mapToLong(Long::longValue).sum() - members - associates);
    }

    /** What fills the country's shape: member, associate, other or none. */
    String kind() {
        return members > 0 ? "member" : associates > 0 ? "associate" : others > 0 ? "other" : NONE;
    }
}
