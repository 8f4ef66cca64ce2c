package org.lastrada.intranet.run;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Why the database stopped, in one sentence, from what it logged last. */
record DatabaseLog(String text, Path data) {
    private static final Map<Pattern, String> REASONS = reasons();

    private static Map<Pattern, String> reasons() {
        var reasons = new LinkedHashMap<Pattern, String>();
        reasons.put(Pattern.compile("(?i)No space left on device|\\b(errcode|error|errno):? 28\\b|disk (is )?full"),
            "The disk of %s is full; the database stopped. The data is kept; free some space and start again.");
        reasons.put(Pattern.compile("Unable to lock \\S*ibdata1|Could not get an exclusive lock|aria_log_control.* for exclusive use"),
            "Another database already runs on the data in %s; stop it first.");
        reasons.put(Pattern.compile("(?i)\\b(errcode|error|errno|OS error): 13\\b|Permission denied|is not writable|must be writable|in a read-only"),
            "The database may not read or write its files in %1$s/database/data; give them back to the user who starts the intranet.");
        reasons.put(Pattern.compile("(?i)corrupt|checksum mismatch|page size .*doesn't match|is of a different size|Invalid flags|malformed|Missing FILE_CHECKPOINT"
            + "|Cannot find checkpoint|wrong magic|not a valid .* file|different table flags|Tablespace .*not found|should have been"),
            "The database's files in %1$s/database/data are damaged. Restore them from a backup; %1$s/database.log says what is wrong.");
        return reasons;
    }

    String why() {
        return REASONS.entrySet().stream().filter(reason -> reason.getKey().matcher(text).find()).findFirst()
            .map(Map.Entry::getValue).orElse("The database stopped; it says why in %s/database.log.").formatted(data);
    }
}
